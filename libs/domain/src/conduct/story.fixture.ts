import fc from 'fast-check';
import type { DirectiveEvent } from '../directive/events.js';
import type { EditionState } from '../directive/states.js';
import type { SwedishDate } from '../time.js';
import { noticeKey } from './conduct-log.js';
import { decision, editionIn, on, outline, receiptSent } from './edition.fixture.js';
import type { EditionCase } from './edition-case.js';
import { STANDING_POLICY } from './policy.js';
import { duesOf } from './reading.js';
import { whatNext } from './what-next.js';
import { addDays, addWorkingDays } from './working-days.js';

/** One turn of a random story: so many days pass, then this happens if it can. */
interface Turn {
  readonly days: number;
  readonly choice: number;
  readonly chased: boolean;
}

const within = (day: SwedishDate, phase: 'drafting' | 'review' | 'decision') => addWorkingDays(day, STANDING_POLICY[phase].within);

/** What may happen to an edition by its state, with dates as the acts set them. */
function possible(state: EditionState, day: SwedishDate, round: number): readonly DirectiveEvent[] {
  const edition = 1;
  switch (state) {
    case 'draft':
      return [{ type: 'ReviewOpened', edition, round: round + 1, reviewers: ['rut', 'roland', 'eva'], answerBy: within(day, 'review') }];
    case 'in-review':
      return [
        {
          type: 'VerdictGiven',
          edition,
          round,
          textHash: 'h1',
          verdict: 'supports',
          reasons: '',
          comments: [{ id: day, text: '', blocking: true }],
        },
        { type: 'VerdictGiven', edition, round, textHash: 'h1', verdict: 'supports', reasons: '', comments: [] },
        { type: 'ConsultationOpened', edition, units: ['skolnamnden', 'socialnamnden'], answerBy: addWorkingDays(day, 20), question: '' },
        { type: 'ConsultationWidened', edition, document: 2, units: ['kyrkonamnden'], answerBy: addWorkingDays(day, 25) },
        { type: 'ReadyForDecision', edition, decideBy: within(day, 'decision') },
        { type: 'DraftReopened', edition, reasons: '', readyBy: within(day, 'drafting') },
      ];
    case 'ready':
      return [
        { type: 'EditionApproved', ...decision, withChanges: false },
        { type: 'EditionReturned', ...decision, readyBy: within(day, 'drafting') },
        { type: 'DecisionPostponed', ...decision, until: addDays(day, 20) },
        { type: 'EditionReferred', ...decision, urgent: false },
      ];
    case 'postponed':
      return [{ type: 'DecisionResumed', edition, decideBy: within(day, 'decision') }];
    case 'referred':
      return [{ type: 'BoardApproved', edition, document: 2, textHash: 'h1', board: { day, paragraph: '1', reasons: '' } }];
    case 'decided':
      return [{ type: 'EditionPublished', edition }];
    case 'published':
      return [{ type: 'EnteredIntoForce', edition, on: day, evaluateFrom: addDays(day, 365) }];
    case 'in-force':
      return [
        { type: 'EvaluationPlanned', edition, on: addDays(day, 30), reasons: '' },
        { type: 'CorrectionMade', edition, what: '', reasons: '', document: 3, textHash: 'h1', outline, content: undefined as never },
        { type: 'RepealDecided', ...decision, lastDay: addDays(day, 60) },
      ];
    default:
      return [];
  }
}

export interface Story {
  readonly about: EditionCase;
  readonly day: SwedishDate;
}

/** A random story of an edition, its conductor having done by the way what was due, or not. */
export const someStory: fc.Arbitrary<Story> = fc
  .array(fc.record<Turn>({ days: fc.integer({ min: 0, max: 40 }), choice: fc.nat(99), chased: fc.boolean() }), { maxLength: 12 })
  .map((turns) => {
    const record = editionIn('draft');
    let day = '2026-01-21';
    for (const { days, choice, chased } of turns) {
      day = addDays(day, days);
      const about = record.edition('d');
      if (chased)
        for (const due of duesOf(whatNext(about, STANDING_POLICY, on(day))))
          if (due.due <= on(day) && !about.log?.done.includes(noticeKey(due)))
            record.given('conduct', due.conductor, on(day), { type: 'NoticeGiven', ...due, about: {}, recipients: [] });
      const edition = about.directive.editions[0];
      if (!edition) continue;
      const events = possible(edition.state, day, edition.review?.round ?? 0);
      const event = events[choice % Math.max(1, events.length)];
      if (event) record.given('directive', 'd', on(day), event, ['rut', 'roland', 'eva'][choice % 3]);
      if (event?.type === 'EditionPublished')
        for (const unit of outline.addressees) receiptSent(record, unit, day, addWorkingDays(day, 10));
    }
    return { about: record.edition('d'), day };
  });
