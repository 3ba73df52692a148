import { describe, expect, test } from '@jest/globals';
import type { DirectiveEvent } from '../directive/events.js';
import type { SwedishDate } from '../time.js';
import { decision, editionIn, on, outline, receiptSent } from './edition.fixture.js';
import { STANDING_POLICY } from './policy.js';
import { duesOf } from './reading.js';
import type { ConductRecord } from './record.fixture.js';
import { whatNext } from './what-next.js';

const SHOWN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });

/** What is next, as a person reads it: the phase, and what on which Stockholm time. */
function next(record: ConductRecord, day: SwedishDate): readonly string[] {
  const reading = whatNext(record.edition('d'), STANDING_POLICY, on(day));
  return [reading.phase, ...duesOf(reading).map(({ act, due }) => `${SHOWN.format(new Date(due))} ${act}`)];
}

const happened = (record: ConductRecord, day: SwedishDate, event: DirectiveEvent, by = 'olle') =>
  record.given('directive', 'd', on(day), event, by);

describe('a draft', () => {
  test('is chased until and after its day', () => {
    expect(next(editionIn('draft'), '2026-01-07')).toEqual([
      'drafting',
      '2026-03-20 08:00 remind-drafter',
      '2026-04-07 08:00 remind-drafter',
      '2026-04-14 08:00 escalate-draft',
    ]);
  });

  test('whose conductor was silent is reminded of once', () => {
    expect(next(editionIn('draft'), '2026-04-10').slice(1)).toEqual(['2026-04-07 08:00 remind-drafter', '2026-04-14 08:00 escalate-draft']);
  });

  test('that was returned is told of; one that its officer took back is not', () => {
    const returned = happened(editionIn('ready'), '2026-10-01', { type: 'EditionReturned', ...decision, readyBy: '2026-12-23' }, 'disa');
    expect(next(returned, '2026-10-01')).toContain('2026-10-01 11:00 tell-drafter');
    const takenBack = happened(editionIn('ready'), '2026-10-01', { type: 'DraftReopened', edition: 1, reasons: '', readyBy: '2026-12-23' });
    expect(next(takenBack, '2026-10-01').join()).not.toContain('tell-drafter');
  });
});

describe('a draft that was taken back while committees were asked', () => {
  const units = ['skolnamnden'];
  const consulted = (answered = false) => {
    const record = happened(editionIn('ready'), '2026-10-01', {
      type: 'ConsultationOpened',
      edition: 1,
      units,
      question: '',
      answerBy: '2026-10-29',
    });
    const answer = { type: 'ConsultationAnswered', edition: 1, unit: 'skolnamnden', answeredBy: { by: 'office' }, answer: '' } as const;
    if (answered) happened(record, '2026-10-02', answer, 'skolan');
    return happened(record, '2026-10-02', { type: 'DraftReopened', edition: 1, reasons: '', readyBy: '2026-12-23' });
  };
  const ofConsultation = (record: ConductRecord) => next(record, '2026-10-02').filter((line) => line.includes('consult'));

  test('tells and chases them as before', () => {
    expect(next(consulted(), '2026-10-02')[0]).toBe('drafting');
    expect(ofConsultation(consulted())).toEqual([
      '2026-10-01 11:00 tell-consulted',
      '2026-10-22 08:00 remind-consultation',
      '2026-10-29 08:00 remind-consultation',
      '2026-11-05 08:00 escalate-consultation',
    ]);
  });

  test('chases nobody who has answered', () => {
    expect(ofConsultation(consulted(true))).toEqual([]);
  });
});

describe('an officer who was given a case', () => {
  const handedOver = (stage: Parameters<typeof editionIn>[0], to: string, by: string) =>
    happened(editionIn(stage), '2026-12-10', { type: 'CaseHandedOver', edition: 1, to, reasons: '' }, by);

  test.each(['draft', 'in-review', 'ready', 'decided', 'published', 'in-force'] as const)('is told of it, %s', (stage) => {
    expect(next(handedOver(stage, 'hedda', 'olle'), '2026-12-10').filter((line) => line.endsWith('tell-officer'))).toEqual([
      '2026-12-10 10:00 tell-officer',
    ]);
  });

  test('is not told of what they took themselves, or had', () => {
    for (const to of ['hedda', 'olle']) expect(next(handedOver('draft', to, 'hedda'), '2026-12-10').join()).not.toContain('tell-officer');
  });
});

describe('an evaluation that nobody could answer', () => {
  const without = () => editionIn('in-force').person('eva');
  const evaluates = (record: ConductRecord, day: SwedishDate) => next(record, day).filter((line) => /opening|open-evaluation/.test(line));

  test('opens on its day, as far as is known before it', () =>
    expect(evaluates(without(), '2027-11-30')).toEqual(['2027-12-01 08:00 open-evaluation']));

  test('is told of from its day on, as one that is late', () =>
    expect(evaluates(without(), '2027-12-01')).toEqual([
      '2027-12-01 08:00 escalate-opening',
      '2027-12-08 08:00 escalate-opening',
      '2027-12-15 08:00 escalate-opening',
    ]));

  test('is looked at again within the hour', () =>
    expect(whatNext(without().edition('d'), STANDING_POLICY, on('2027-12-01'))).toMatchObject({ changesAt: '2027-12-01T10:00:00.000Z' }));

  test('opens once somebody holds the role', () =>
    expect(evaluates(editionIn('in-force'), '2027-12-03')).toEqual(['2027-12-01 08:00 open-evaluation']));
});

describe('a review', () => {
  const verdict = (by: string, day: SwedishDate, record: ConductRecord, blocking = false) =>
    happened(
      record,
      day,
      {
        type: 'VerdictGiven',
        edition: 1,
        round: 1,
        textHash: 'h1',
        verdict: 'supports',
        reasons: '',
        comments: blocking ? [{ id: 'k', text: '', blocking }] : [],
      },
      by,
    );

  test('without a quorum does not close at its deadline', () => {
    expect(next(verdict('rut', '2026-09-15', editionIn('in-review')), '2026-09-15')).toEqual([
      'review',
      '2026-09-14 11:00 tell-reviewers',
      '2026-09-23 08:00 remind-reviewers',
      '2026-09-28 08:00 remind-reviewers',
      '2026-10-01 08:00 escalate-review',
    ]);
  });

  test('with a quorum closes when its last day is over', () => {
    const record = verdict('roland', '2026-09-16', verdict('rut', '2026-09-15', editionIn('in-review')));
    expect(next(record, '2026-09-16')).toContain('2026-09-29 00:00 close-review');
  });

  test('counts no verdict of somebody found disqualified since', () => {
    const record = verdict('roland', '2026-09-16', verdict('rut', '2026-09-15', editionIn('in-review')));
    happened(record, '2026-09-17', { type: 'InterestDeclared', edition: 1, person: 'rut', raisedBy: 'other', reasons: '' });
    expect(next(record, '2026-09-17')).toContain('2026-09-29 00:00 close-review');
    happened(record, '2026-09-18', { type: 'DisqualificationDecided', edition: 1, person: 'rut', disqualified: true, reasons: '' });
    expect(next(record, '2026-09-18').join()).not.toContain('close-review');
  });

  test('is held open by an unanswered blocking comment, of which the officer is reminded', () => {
    const record = verdict('roland', '2026-09-16', verdict('rut', '2026-09-15', editionIn('in-review')), true);
    expect(next(record, '2026-09-16').join()).not.toContain('close-review');
    expect(next(record, '2026-09-16')).toContain('2026-09-23 08:00 remind-comments');
    happened(record, '2026-10-02', { type: 'CommentAnswered', edition: 1, comment: 'k', answer: 'Rättat.' });
    expect(next(record, '2026-10-02')).toContain('2026-09-29 00:00 close-review');
  });
});

describe('a case', () => {
  test('lies with the director', () => {
    expect(next(editionIn('ready'), '2026-09-21')).toEqual([
      'decision',
      '2026-09-21 11:00 tell-director',
      '2026-10-01 08:00 remind-director',
      '2026-10-05 08:00 remind-director',
      '2026-10-12 08:00 escalate-decision',
    ]);
  });

  test('that is postponed comes back in the morning of its day', () => {
    const record = happened(editionIn('ready'), '2026-10-01', { type: 'DecisionPostponed', ...decision, until: '2026-11-02' }, 'disa');
    expect(next(record, '2026-10-01')).toEqual(['decision', '2026-11-02 08:00 resume-decision']);
  });

  test('that is referred lies with the board', () => {
    const record = happened(editionIn('ready'), '2026-10-01', { type: 'EditionReferred', ...decision, urgent: false }, 'disa');
    expect(next(record, '2026-10-01')).toEqual([
      'decision',
      '2026-10-01 11:00 tell-board-secretary',
      '2026-10-29 08:00 remind-board-secretary',
      '2026-11-12 08:00 remind-board-secretary',
      '2026-11-26 08:00 escalate-referral',
    ]);
  });

  test('that is referred while committees are asked chases them too', () => {
    const asked = { type: 'ConsultationOpened', edition: 1, units: ['skolnamnden'], question: '', answerBy: '2026-10-29' } as const;
    const record = happened(
      happened(editionIn('ready'), '2026-10-01', asked),
      '2026-10-02',
      { type: 'EditionReferred', ...decision, urgent: false },
      'disa',
    );
    expect(next(record, '2026-10-02').filter((line) => line.includes('consult'))).toEqual([
      '2026-10-01 11:00 tell-consulted',
      '2026-10-22 08:00 remind-consultation',
      '2026-10-29 08:00 remind-consultation',
      '2026-11-05 08:00 escalate-consultation',
    ]);
  });

  test('that is declined is over when its officer has been told', () => {
    const record = happened(editionIn('ready'), '2026-10-01', { type: 'EditionDeclined', ...decision }, 'disa');
    expect(next(record, '2026-10-02')).toEqual(['closed', '2026-10-01 11:00 tell-outcome']);
  });
});

describe('a decided edition', () => {
  test('is sent at once, and enters into force on its date', () => {
    expect(next(editionIn('decided'), '2026-10-01')).toEqual([
      'publication',
      '2026-10-01 11:00 tell-outcome',
      '2026-10-01 11:00 send-to-committees',
    ]);
    expect(next(editionIn('published'), '2026-10-01')).toContain('2026-12-01 00:00 enter-into-force');
  });

  test('that was published after its date enters into force at once', () => {
    const record = editionIn('decided');
    happened(record, '2026-12-10', { type: 'EditionPublished', edition: 1 });
    expect(next(record, '2026-12-10')).toContain('2026-12-10 10:00 enter-into-force');
  });

  test('is sent in parts when many are to have it', () => {
    const record = editionIn('draft');
    const addressees = Array.from({ length: 250 }, (_, n) => `unit-${n}`);
    happened(record, '2026-02-01', {
      type: 'DraftSaved',
      edition: 1,
      textHash: 'h1',
      outline: { ...outline, addressees },
      content: undefined as never,
    });
    for (const event of [
      { type: 'ReviewOpened', edition: 1, round: 1, reviewers: [], answerBy: '2026-02-10' },
      { type: 'ReadyForDecision', edition: 1, decideBy: '2026-02-20' },
      { type: 'EditionApproved', ...decision, withChanges: false },
    ] as const)
      happened(record, '2026-02-02', event);
    const reading = whatNext(record.edition('d'), STANDING_POLICY, on('2026-02-02'));
    const parts = reading.phase === 'publication' ? reading.sending.dispatches : [];
    expect(parts.map(({ round, units }) => [round, units.length])).toEqual([
      [0, 100],
      [100, 100],
      [200, 50],
    ]);
    expect(new Set(parts.flatMap(({ units }) => units)).size).toBe(250);
  });

  test('is acknowledged by each in their own time, the later addressee too', () => {
    const record = receiptSent(editionIn('published'), 'skolnamnden', '2026-10-01', '2026-10-15');
    receiptSent(record, 'socialnamnden', '2026-10-08', '2026-10-22');
    expect(next(record, '2026-10-08').filter((line) => /committees|acknowledgement/.test(line))).toEqual([
      '2026-10-01 11:00 tell-committees',
      '2026-10-08 11:00 tell-committees',
      '2026-10-12 08:00 remind-committees',
      '2026-10-15 08:00 remind-committees',
      '2026-10-19 08:00 remind-committees',
      '2026-10-22 08:00 remind-committees',
      '2026-10-22 08:00 escalate-acknowledgement',
      '2026-10-29 08:00 escalate-acknowledgement',
      '2026-11-05 08:00 escalate-acknowledgement',
      '2026-11-12 08:00 escalate-acknowledgement',
    ]);
    record.given('receipt', 'd/1/skolnamnden', on('2026-10-09'), { type: 'Acknowledged', responsible: '', textHash: 'h1' });
    expect(next(record, '2026-10-09').filter((line) => line.includes('remind-committees'))).toEqual([
      '2026-10-19 08:00 remind-committees',
      '2026-10-22 08:00 remind-committees',
    ]);
  });
});

describe('an edition in force', () => {
  test('is sent to whoever must follow it later, and to nobody else, however late; the officer hears of the decision', () => {
    const later = { type: 'EditionExtended', ...decision, document: 2, units: ['digitalnamnden'] } as const;
    const record = happened(sent(), '2028-01-11', later, 'disa');
    const reading = whatNext(record.edition('d'), STANDING_POLICY, on('2028-01-11'));
    const dispatches = reading.phase === 'in-force' ? reading.sending.dispatches : [];
    expect(dispatches).toMatchObject([{ units: ['digitalnamnden'], round: 2, due: '2028-01-11T09:00:00.000Z' }]);
    expect(next(record, '2028-01-11')).toContain('2028-01-11 10:00 tell-outcome');
    receiptSent(record, 'digitalnamnden', '2028-01-11', '2028-01-25');
    expect(next(record, '2028-01-12').filter((line) => line.includes('send-to'))).toEqual([]);
    expect(next(record, '2028-01-12')).toContain('2028-01-25 08:00 remind-committees');
  });

  const sent = () => {
    const record = editionIn('in-force');
    for (const unit of outline.addressees) {
      receiptSent(record, unit, '2026-10-01', '2026-10-15');
      record.given('receipt', `d/1/${unit}`, on('2026-10-09'), { type: 'Acknowledged', responsible: '', textHash: 'h1' });
    }
    return record;
  };
  const rest = (record: ConductRecord, day: SwedishDate) => next(record, day).filter((line) => !/tell-(outcome|committees)/.test(line));

  test('is evaluated on its day, or the first working day after', () => {
    expect(rest(sent(), '2026-12-02')).toEqual(['in-force', '2027-12-01 08:00 open-evaluation']);
    const planned = happened(sent(), '2026-12-02', { type: 'EvaluationPlanned', edition: 1, on: '2027-05-01', reasons: '' });
    expect(rest(planned, '2026-12-02')).toEqual(['in-force', '2027-05-03 08:00 open-evaluation']);
  });

  test('that is repealed binds to the end of its last day, and those it binds are told at once', () => {
    const record = happened(sent(), '2027-01-11', { type: 'RepealDecided', ...decision, lastDay: '2027-06-30' }, 'disa');
    expect(rest(record, '2027-01-11')).toEqual(['in-force', '2027-01-11 10:00 tell-repeal', '2027-07-01 00:00 take-out-of-force']);
  });

  test.each<[string, DirectiveEvent]>([
    ['superseded', { type: 'EditionSuperseded', edition: 1, by: 2, lastDay: '2027-12-09' }],
    ['repealed', { type: 'EditionRepealed', edition: 1 }],
    ['lapsed', { type: 'EditionLapsed', edition: 1, strategy: 's', lastDay: '2027-12-09' }],
  ])('and then %s goes on waiting for the evaluation that was open, and no longer', (state, end) => {
    const record = happened(asked(sent()), '2027-12-10', end);
    const [phase, ...dues] = rest(record, '2027-12-10');
    expect(phase).toBe('concluding');
    expect(dues.filter((line) => line.includes('evaluat'))).toEqual(
      rest(asked(sent()), '2027-12-10').filter((line) => line.includes('evaluat')),
    );
    expect(dues.some((line) => line.includes('tell-lapse'))).toBe(state === 'lapsed');
    record.given('evaluation', 'd/1/1', on('2028-01-10'), { type: 'ConclusionDrawn', outcome: 'keep', reasons: '' } as never);
    expect(rest(record, '2028-01-10')[0]).toBe('closed');
  });

  test('reminds no evaluator who is disqualified', () => {
    const reminded = (record: ConductRecord) => rest(record, '2027-12-10').filter((line) => line.includes('remind-evaluators'));
    expect(reminded(asked(sent())).length).toBeGreaterThan(0);
    const declared = { type: 'InterestDeclared', edition: 1, person: 'eva', raisedBy: 'self', reasons: '' } as const;
    expect(reminded(happened(asked(sent()), '2027-12-10', declared, 'eva'))).toEqual([]);
  });

  test('and is concluded when the edition has ended, is told to the board all the same', () => {
    const record = happened(asked(sent()), '2027-12-10', { type: 'EditionRepealed', edition: 1 });
    const concluded = { type: 'EvaluationConcluded', edition: 1, evaluation: 'd/1/1', outcome: 'keep', nextOn: '2029-01-10' } as const;
    record.given('evaluation', 'd/1/1', on('2028-01-10'), { type: 'ConclusionDrawn', outcome: 'keep', reasons: '' } as never);
    happened(record, '2028-01-10', concluded, 'hedda');
    expect(next(record, '2028-01-10')).toEqual(['closed', '2028-01-10 10:00 tell-conclusion']);
  });

  const asked = (record: ConductRecord) => {
    record.given('evaluation', 'd/1/1', on('2027-12-01'), {
      type: 'EvaluatorsAsked',
      directive: 'd',
      edition: 1,
      round: 1,
      caseNumber: '031-2/2027',
      title: 'Telefoni',
      questions: [],
      provisions: [],
      evaluators: ['eva'],
      answerBy: '2027-12-30',
    });
    return happened(record, '2027-12-01', { type: 'EvaluationOpened', edition: 1, evaluation: 'd/1/1' });
  };

  test('that is corrected is told of, once a correction', () => {
    const correction = {
      type: 'CorrectionMade',
      edition: 1,
      what: '',
      reasons: '',
      document: 2,
      textHash: 'h2',
      outline,
      content: undefined as never,
    } as const;
    const rounds = (record: ConductRecord) =>
      duesOf(whatNext(record.edition('d'), STANDING_POLICY, on('2027-01-12'))).flatMap(({ act, round }) =>
        act === 'tell-correction' ? [round] : [],
      );
    const record = happened(sent(), '2027-01-11', correction, 'disa');
    expect(rounds(record)).toEqual([1]);
    expect(rounds(happened(record, '2027-01-12', { ...correction, document: 3 }, 'disa'))).toEqual([2]);
  });
});
