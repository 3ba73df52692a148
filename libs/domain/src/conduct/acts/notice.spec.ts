import { describe, expect, it, test } from '@jest/globals';
import type { Role } from '../../actor.js';
import { FROM_BOARD, FROM_COUNCIL, issued } from '../../mandate/mandates.fixture.js';
import { isRefusal } from '../../refusal.js';
import { APPROVED } from '../../strategy/stockholm.fixture.js';
import type { SwedishDate } from '../../time.js';
import { CONDUCT_ACTS } from '../acts.js';
import type { TellingAct } from '../conduct-act.js';
import { decision, editionIn, on, outline, receiptSent } from '../edition.fixture.js';
import { type EscalationTo, STANDING_POLICY } from '../policy.js';
import { STANDING } from '../policy-log.js';
import type { Due } from '../reading.js';
import { type ConductRecord, told } from '../record.fixture.js';

const conductor = 'directive/d/edition/1';

/** A notice that the conductor gives at the instant at which it is due, or later. */
function gives(record: ConductRecord, act: TellingAct, due: string, { at = due, round = 1, phase = 'review' } = {}) {
  return told(record.when(CONDUCT_ACTS[act], { type: act, conductor, act, round, due, phase }, at));
}

/** The record of a city whose director has the mandate. */
function carried(record: ConductRecord): ConductRecord {
  for (const event of APPROVED) record.given('strategy', 's', on('2008-11-17'), event);
  record.given('mandate', 'council', on('2008-11-17'), issued(FROM_COUNCIL));
  return record.given('mandate', 'board', on('2008-11-17'), issued(FROM_BOARD));
}

const morning = (day: string) => `${day}T06:00:00.000Z`;

describe('the letter to committees', () => {
  const deadlineOf = (record: ConductRecord, sentOn: SwedishDate, phase: string) => {
    const command = { type: 'tell-committees', conductor, act: 'tell-committees', round: 1, due: on(sentOn), phase } as const;
    const outcome = record.when(CONDUCT_ACTS['tell-committees'], command, on(sentOn));
    const [given] = 'changes' in outcome ? outcome.changes : [];
    return given && 'about' in given.event ? given.event.about.deadline : undefined;
  };

  it('says from when the directive binds them, and to those who were added later the day on which they were sent it', () => {
    const record = receiptSent(editionIn('published'), 'skolnamnden', '2026-10-05', '2026-10-19');
    expect(deadlineOf(record, '2026-10-05', 'publication')).toBe(outline.inForceFrom);
    const added = editionIn('in-force');
    const later = { type: 'EditionExtended', ...decision, document: 2, units: ['digitalnamnden'] } as const;
    added.given('directive', 'd', on('2027-05-10'), later, 'disa');
    receiptSent(added, 'digitalnamnden', '2027-05-11', '2027-05-25');
    expect(deadlineOf(added, '2027-05-11', 'in-force')).toBe('2027-05-11');
  });
});

describe('a notice', () => {
  const due: Due = { conductor, phase: 'review', act: 'remind-reviewers', round: 1, due: morning('2026-09-23') };
  const reminds = (record: ConductRecord, at: string, change: Partial<Due> = {}) =>
    told(record.when(CONDUCT_ACTS['remind-reviewers'], { type: 'remind-reviewers', ...due, ...change }, at));

  it('is given once', () => {
    const record = editionIn('in-review');
    expect(reminds(record, due.due)).toEqual(['remind-reviewers → roland, rut']);
    expect(reminds(record, due.due)).toEqual([]);
  });

  it('names its case by numbers and ids: its title may be secret, and the trail is open', () => {
    const outcome = editionIn('in-review').when(CONDUCT_ACTS['remind-reviewers'], { type: 'remind-reviewers', ...due }, due.due);
    expect('changes' in outcome && outcome.changes[0]?.event).toMatchObject({
      about: { directive: 'd', edition: 1, state: 'in-review', deadline: expect.any(String) },
    });
    expect(JSON.stringify(outcome)).not.toContain('"title"');
  });

  it('is not given before it is due', () => expect(reminds(editionIn('in-review'), morning('2026-09-22'))).toBe('not-yet-due'));

  it('is not given when a later one is due', () => expect(reminds(editionIn('in-review'), morning('2026-09-28'))).toBe('no-longer-due'));

  it('is not given on another day than its own', () =>
    expect(reminds(editionIn('in-review'), morning('2026-09-24'), { due: morning('2026-09-24') })).toBe('no-longer-due'));

  it('is not given when the case has gone on', () => expect(reminds(editionIn('ready'), morning('2026-09-23'))).toBe('course-changed'));

  it('is not given by a person', () => {
    const anton = { person: 'anton', name: 'Anton', roles: [{ role: 'administrator' as Role, from: '2008-01-01' }] };
    const outcome = editionIn('in-review').when(CONDUCT_ACTS['remind-reviewers'], { type: 'remind-reviewers', ...due }, due.due, anton);
    expect(told(outcome)).toBe('only-the-conductor');
  });

  it('of a case that is not there is refused', () =>
    expect(reminds(editionIn('in-review'), due.due, { conductor: 'directive/x/edition/1' })).toBe('not-found'));

  it('that would reach nobody goes to the administrator', () => {
    const record = editionIn('draft').person('hedda', 'it-officer');
    expect(gives(record, 'escalate-draft', morning('2026-04-14'), { round: 0, phase: 'drafting' })).toEqual(['escalate-draft → anton']);
  });

  it.each([
    ['as vacant where nobody holds the office', 'it-officer', true],
    ['as any other where somebody does', 'head-of-it', false],
  ] as const)('is marked %s', (_, role, isVacant) => {
    const due = morning('2026-04-14');
    const command = { type: 'escalate-draft', conductor, act: 'escalate-draft', round: 0, due, phase: 'drafting' } as const;
    const outcome = editionIn('draft').person('hedda', role).when(CONDUCT_ACTS['escalate-draft'], command, due);
    const [given] = 'changes' in outcome ? outcome.changes : [];
    expect(given && 'about' in given.event && 'vacant' in given.event.about).toBe(isVacant);
  });
});

describe('a notice goes', () => {
  test.each([
    ['draft', ['olle']],
    ['ready', ['olle']],
    ['in-force', ['olle', 'skolan']],
  ] as const)('of an edition that lapses while it is %s to those who have drafted it, and those who were sent it', (stage, to) => {
    const record = editionIn(stage);
    if (stage === 'in-force') receiptSent(record, 'skolnamnden', '2026-10-01', '2026-10-15');
    record.given('directive', 'd', on('2027-06-01'), { type: 'EditionLapsed', edition: 1, strategy: 's', lastDay: '2027-05-31' });
    expect(gives(record, 'tell-lapse', on('2027-06-01'), { phase: 'closed' })).toEqual([`tell-lapse → ${to.join(', ')}`]);
  });

  test.each([
    ['alone', [], 'skolan'],
    ['and to whoever drafts what would have succeeded it', [['2027-01-12', 'hedda']], 'hedda, skolan'],
  ] as const)('of a repeal to those who were sent the edition, %s', (_, drafts, to) => {
    const record = receiptSent(editionIn('in-force'), 'skolnamnden', '2026-10-01', '2026-10-15');
    for (const [day, who] of drafts) {
      const started = { type: 'EditionStarted', edition: 2, caseNumber: '031-2/2027', basedOn: 1, readyBy: '2027-04-07' } as const;
      record.given('directive', 'd', on(day), started, who);
    }
    const board = { day: '2027-02-01', paragraph: '4', reasons: 'Behövs inte.' };
    const repealed = { type: 'BoardRepealed', edition: 1, document: 2, textHash: 'h1', lastDay: '2027-06-30', board } as const;
    record.given('directive', 'd', on('2027-02-02'), repealed, 'signe');
    expect(gives(record, 'tell-repeal', on('2027-02-02'), { phase: 'in-force' })).toEqual([`tell-repeal → ${to}`]);
  });

  const verdict = { type: 'VerdictGiven', edition: 1, round: 1, textHash: 'h1', verdict: 'supports', reasons: '' } as const;
  const comment = { id: 'k', text: '', blocking: false };

  test('of a review to all reviewers, then to the silent ones, then to the head of IT', () => {
    const record = editionIn('in-review');
    expect(gives(record, 'tell-reviewers', on('2026-09-14'))).toEqual(['tell-reviewers → roland, rut']);
    record.given('directive', 'd', on('2026-09-15'), { ...verdict, comments: [comment] }, 'rut');
    expect(gives(record, 'remind-reviewers', morning('2026-09-23'))).toEqual(['remind-reviewers → roland']);
    expect(gives(record, 'remind-comments', morning('2026-09-23'))).toEqual(['remind-comments → olle']);
    expect(gives(record, 'escalate-review', morning('2026-10-01'))).toEqual(['escalate-review → hedda']);
  });

  test('of a delay to nobody whose role does not read the case, though an older policy named it', () => {
    const escalate = (['auditor', 'committee-contact', 'city-director'] as EscalationTo[]).map((to) => ({ after: 3, to }));
    const policy = { ...STANDING_POLICY, review: { ...STANDING_POLICY.review, escalate } };
    const record = editionIn('in-review').person('asta', 'auditor');
    record.given('policy', STANDING, on('2026-09-14'), { type: 'PolicyAdopted', policy, reasons: '' }, 'anton');
    expect(gives(record, 'escalate-review', morning('2026-10-01'))).toEqual(['escalate-review → disa']);
  });

  test('of a decision to the director and the deputy in function', () => {
    const record = carried(editionIn('ready')).person('dag', { role: 'deputy', inStead: { person: 'disa', name: 'Disa' } });
    expect(gives(record, 'tell-director', on('2026-09-21'), { phase: 'decision' })).toEqual(['tell-director → dag, disa']);
  });

  test('of a decision that no mandate carries to the board’s secretary too', () => {
    const record = editionIn('ready');
    const command = { type: 'tell-director', conductor, act: 'tell-director', round: 1, due: on('2026-09-21'), phase: 'decision' } as const;
    const outcome = record.when(CONDUCT_ACTS['tell-director'], command, on('2026-09-21'));
    expect(told(outcome)).toEqual(['tell-director → disa, signe']);
    expect(outcome).toMatchObject({ changes: [{ event: { about: { decider: 'board' } } }] });
  });

  test('of a decision to the board when the director may not decide', () => {
    const record = editionIn('in-review').person('disa', 'city-director', 'reviewer');
    record.given('directive', 'd', on('2026-09-15'), { ...verdict, comments: [] }, 'disa');
    record.given('directive', 'd', on('2026-09-21'), { type: 'ReadyForDecision', edition: 1, decideBy: '2026-10-05' });
    expect(gives(record, 'tell-director', on('2026-09-21'), { phase: 'decision' })).toEqual(['tell-director → signe']);
  });

  test('of a case left lying to the mayor’s office, by the board’s secretary', () => {
    expect(gives(editionIn('ready'), 'escalate-decision', morning('2026-10-12'), { phase: 'decision' })).toEqual([
      'escalate-decision → signe',
    ]);
  });

  test('of an edition to the committees that it was sent to then, and a reminder to the silent ones', () => {
    const record = receiptSent(editionIn('published'), 'skolnamnden', '2026-10-01', '2026-10-15');
    receiptSent(record, 'socialnamnden', '2026-10-08', '2026-10-22');
    const in_ = { phase: 'publication' };
    expect(gives(record, 'tell-committees', on('2026-10-01'), in_)).toEqual(['tell-committees → skolan']);
    expect(gives(record, 'tell-committees', on('2026-10-08'), in_)).toEqual(['tell-committees → sociala']);
    expect(gives(record, 'remind-committees', morning('2026-10-19'), in_)).toEqual(['remind-committees → sociala']);
    expect(gives(record, 'escalate-acknowledgement', morning('2026-10-22'), in_)).toEqual(['escalate-acknowledgement → hedda']);
  });

  test('to committees with different last days with no day, and above them of those alone who are late', () => {
    const record = receiptSent(editionIn('published'), 'skolnamnden', '2026-10-01', '2026-10-15');
    receiptSent(record, 'socialnamnden', '2026-10-08', '2026-10-22');
    receiptSent(record, 'kyrkogardsnamnden', '2026-10-05', '2026-10-19');
    const about = (act: TellingAct, due: string) => {
      const outcome = record.when(CONDUCT_ACTS[act], { type: act, conductor, act, round: 1, due, phase: 'publication' }, due);
      if (isRefusal(outcome)) return outcome.refused;
      return outcome.changes.map(({ event }) => event.type === 'NoticeGiven' && event.about);
    };
    const [reminded] = about('remind-committees', morning('2026-10-19'));
    expect(reminded).toMatchObject({ silent: 2, of: 3, appliesFrom: '2026-12-01' });
    expect(reminded).not.toHaveProperty('deadline');
    expect(about('escalate-acknowledgement', morning('2026-10-22'))).toMatchObject([{ silent: 1, deadline: '2026-10-15' }]);
  });

  test('of an acknowledgement that came by itself to nobody', () => {
    const record = receiptSent(editionIn('published'), 'skolnamnden', '2026-10-01', '2026-10-15');
    record.given('receipt', 'd/1/skolnamnden', on('2026-10-02'), { type: 'Acknowledged', responsible: '', textHash: 'h1' });
    expect(gives(record, 'remind-committees', morning('2026-10-12'), { phase: 'publication' })).toBe('no-longer-due');
  });

  test('of an evaluation that nobody could answer to the head of IT, then to the director', () => {
    const record = editionIn('in-force').person('eva');
    const in_ = { phase: 'in-force', round: 1 };
    expect(gives(record, 'escalate-opening', '2027-12-01T07:00:00.000Z', in_)).toEqual(['escalate-opening → hedda']);
    expect(gives(record, 'escalate-opening', '2027-12-08T07:00:00.000Z', in_)).toEqual(['escalate-opening → hedda']);
    expect(gives(record, 'escalate-opening', '2027-12-15T07:00:00.000Z', in_)).toEqual(['escalate-opening → disa']);
    expect(gives(editionIn('in-force'), 'escalate-opening', '2027-12-01T07:00:00.000Z', in_)).toBe('no-longer-due');
  });

  test.each([
    ['keep', 'signe'],
    ['revise', 'signe'],
    ['new-strategy', 'signe'],
    ['repeal', 'disa, signe'],
  ] as const)('of an evaluation that says %s to the board, and of a repeal to the director', (outcome, to) => {
    const record = editionIn('in-force');
    record.given('directive', 'd', on('2027-12-01'), { type: 'EvaluationOpened', edition: 1, evaluation: 'd/1/1', answerBy: '2027-12-30' });
    const concluded = { type: 'EvaluationConcluded', edition: 1, evaluation: 'd/1/1', outcome, nextOn: '2028-12-28' } as const;
    record.given('directive', 'd', on('2027-12-28'), concluded);
    const command = {
      type: 'tell-conclusion',
      act: 'tell-conclusion',
      conductor,
      round: 1,
      due: on('2027-12-28'),
      phase: 'in-force',
    } as const;
    const given = record.when(CONDUCT_ACTS['tell-conclusion'], command, on('2027-12-28'));
    expect(told(given)).toEqual([`tell-conclusion → ${to}`]);
    expect(given).toMatchObject({ changes: [{ event: { about: { conclusion: outcome } } }] });
    expect(gives(record, 'tell-conclusion', on('2027-12-28'), { phase: 'in-force' })).toEqual([]);
  });

  test('of a consultation to those asked, then to the silent ones', () => {
    const record = editionIn('in-review');
    const units = outline.addressees;
    record.given('directive', 'd', on('2026-09-15'), {
      type: 'ConsultationOpened',
      edition: 1,
      units,
      answerBy: '2026-10-13',
      question: '',
    });
    expect(gives(record, 'tell-consulted', on('2026-09-15'))).toEqual(['tell-consulted → skolan, sociala']);
    const answer = { type: 'ConsultationAnswered', edition: 1, unit: 'skolnamnden', answeredBy: { by: 'office' }, answer: '' } as const;
    record.given('directive', 'd', on('2026-09-16'), answer);
    expect(gives(record, 'remind-consultation', morning('2026-10-06'))).toEqual(['remind-consultation → sociala']);
    record.person('kyrkan', { role: 'committee-contact', unit: 'kyrkonamnden' });
    const widened = { type: 'ConsultationWidened', edition: 1, document: 3, units: ['kyrkonamnden'], answerBy: '2026-10-20' } as const;
    record.given('directive', 'd', on('2026-10-07'), widened);
    expect(gives(record, 'tell-consulted', on('2026-10-07'))).toEqual(['tell-consulted → kyrkan']);
    expect(gives(record, 'remind-consultation', morning('2026-10-13'))).toEqual(['remind-consultation → kyrkan, sociala']);
  });

  test('of a return to the drafters, who may be more than the officer', () => {
    const record = editionIn('ready');
    record.given('directive', 'd', on('2026-10-01'), { type: 'EditionReturned', ...decision, readyBy: '2026-12-23' }, 'disa');
    record.given('directive', 'd', on('2026-10-01'), { type: 'CaseHandedOver', edition: 1, to: 'hedda', reasons: '' }, 'olle');
    expect(gives(record, 'tell-drafter', on('2026-10-01'), { phase: 'drafting', round: 2 })).toEqual(['tell-drafter → hedda, olle']);
    expect(gives(record, 'tell-officer', on('2026-10-01'), { phase: 'drafting', round: 1 })).toEqual(['tell-officer → hedda']);
  });
});
