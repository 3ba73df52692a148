import { describe, expect, it } from '@jest/globals';
import { context, refusalOf, told } from '../receipt/record.fixture.js';
import { DIRECTIVE_ACTS as A } from './acts.js';
import { city, content, DISA, edition, OLLE, REVIEWERS, RUT, TELE, until } from './case.fixture.js';
import type { Content } from './content.js';
import { drafterDoesNotDecide } from './rules/drafter-does-not-decide.js';

const day = (today: string, actor = OLLE) => context(today, actor);
const submit = { type: 'submit-draft', ...TELE, reviewers: REVIEWERS } as const;

const withoutText = (...ids: string[]) => content().provisions.map((one) => (ids.includes(one.id) ? { ...one, text: ' \n' } : one));

describe('a directive is started', () => {
  const start = { type: 'start-directive', directive: 'tele', area: 'telefoni', title: 'Telefoni' } as const;

  it('by an officer, for an area of the map in force', () => {
    expect(told(city().when(A['start-directive'], start, day('2026-02-02')))).toEqual([
      'DirectiveStarted',
      'EditionStarted',
      'DirectiveTaken',
    ]);
  });

  it.each([
    ['by a reviewer', { ...start }, day('2026-02-02', RUT), 'role-missing'],
    ['for an area that the map lacks', { ...start, area: 'fax' }, day('2026-02-02'), 'area-not-in-map'],
    ['before the map is in force', { ...start }, day('2025-12-31'), 'area-not-in-map'],
  ])('never %s', (_, command, now, refused) => {
    expect(told(city().when(A['start-directive'], command, now))).toBe(refused);
  });
});

describe('a draft is submitted', () => {
  it('when it has its four parts, its consequences and its addressees: the review is open in the same act', () => {
    expect(told(until('draft').when(A['submit-draft'], submit, day('2026-02-02')))).toEqual(['DraftSubmitted', 'ReviewOpened']);
  });

  it.each<[string, Partial<Content>, string]>([
    ['without a title', { title: ' \u200b' }, 'draft-lacks-title'],
    ['without a part', { provisions: content().provisions.slice(1) }, 'draft-lacks-part'],
    ['with a provision that has a heading alone', { provisions: withoutText('p2', 'p4') }, 'draft-lacks-text'],
    [
      'with a text of characters that nobody sees',
      { provisions: content().provisions.map((one) => ({ ...one, text: '\u200b\u2060' })) },
      'draft-lacks-text',
    ],
    ['with two provisions of one id', { provisions: content().provisions.map((one) => ({ ...one, id: 'p1' })) }, 'draft-repeats-provision'],
    ['without a consequence', { consequences: { ...content().consequences, security: ' ' } }, 'draft-lacks-consequence'],
    ['without addressees', { addressees: [] }, 'draft-lacks-addressee'],
    ['to bind one that is no unit', { addressees: ['skolnamnden', 'olle'] }, 'addressee-not-found'],
    ['to bind from a day that is past', { inForceFrom: '2026-02-01' }, 'draft-begins-too-early'],
  ])('never %s', (_, lacking, refused) => {
    const test = until('draft');
    test.when(A['save-draft'], { type: 'save-draft', ...TELE, content: content(lacking) }, day('2026-02-02'));
    expect(told(test.when(A['submit-draft'], submit, day('2026-02-02')))).toBe(refused);
  });

  it('never to bind a unit that has closed; on its last day it has not', () => {
    const test = until('draft').standing('unit', 'skolnamnden', {
      id: 'skolnamnden',
      kind: 'committee',
      registeredAt: '2008-01-01T09:00:00.000Z',
      name: 'Skolan',
      closed: '2026-02-01',
    });
    const outcome = test.when(A['submit-draft'], submit, day('2026-02-02'));
    expect(refusalOf(outcome)).toEqual({ refused: 'addressee-closed', facts: { unit: 'Skolan', day: '2026-02-01' } });
    expect(told(test.when(A['submit-draft'], submit, day('2026-02-01')))).toEqual(['DraftSubmitted', 'ReviewOpened']);
  });

  it('is told which of its provisions have no text', () => {
    const test = until('draft');
    const written = content({ provisions: withoutText('p2', 'p4') });
    test.when(A['save-draft'], { type: 'save-draft', ...TELE, content: written }, day('2026-02-02'));
    expect(refusalOf(test.when(A['submit-draft'], submit, day('2026-02-02'))).facts).toEqual({ provisions: '2, 4' });
  });

  it.each([
    ['to fewer than the quorum', ['rut'], 'reviewers-too-few'],
    ['to the same reviewer twice', ['rut', 'rut'], 'reviewers-too-few'],
    ['to someone who is no reviewer', ['rut', 'siv'], 'reviewer-not-found'],
    ['to a stranger', ['rut', 'nobody'], 'reviewer-not-found'],
  ])('never %s', (_, reviewers, refused) => {
    expect(told(until('draft').when(A['submit-draft'], { ...submit, reviewers }, day('2026-02-02')))).toBe(refused);
  });

  it('and can be saved with anything missing', () => {
    const empty = content({ provisions: [], addressees: [] });
    expect(told(until('draft').when(A['save-draft'], { type: 'save-draft', ...TELE, content: empty }, day('2026-02-02')))).toEqual([
      'DraftSaved',
    ]);
  });
});

describe('whoever has written in the draft', () => {
  const saved = (...writers: string[]) => {
    const test = until('draft');
    test.when(A['save-draft'], { type: 'save-draft', ...TELE, content: content() }, { ...day('2026-02-02'), writers });
    return test;
  };

  it('is a drafter with the one who saves, once', () => {
    const test = saved('olle', 'rut', 'disa');
    test.when(A['save-draft'], { type: 'save-draft', ...TELE, content: content() }, { ...day('2026-02-02'), writers: ['rut'] });
    expect(edition(test).drafters).toEqual(['olle', 'rut', 'disa']);
  });

  it('does not review it', () => expect(told(saved('rut').when(A['submit-draft'], submit, day('2026-02-02')))).toBe('reviewer-drafted'));

  it('does not decide on it', () => {
    const test = saved('disa');
    expect(told(test.when(A['submit-draft'], submit, day('2026-02-02')))).toContain('ReviewOpened');
    expect(drafterDoesNotDecide(edition(test), DISA)).toMatchObject({ refused: 'drafter-does-not-decide' });
  });
});

describe('a review', () => {
  const verdict = (test = until('in-review')) =>
    ({ type: 'give-verdict', ...TELE, textHash: edition(test).text?.hash ?? '', verdict: 'supports', reasons: '', comments: [] }) as const;
  const blocking = { id: 'c1', provision: 'p2', text: 'Vem svarar för växeln?', blocking: true };

  it('closes with the last verdict, and the case is ready in the same act', () => {
    const test = until('in-review');
    expect(told(test.when(A['give-verdict'], verdict(test), day('2026-02-03', RUT)))).toEqual(['VerdictGiven']);
    expect(told(test.when(A['give-verdict'], verdict(test), { ...day('2026-02-03'), actor: { ...RUT, person: 'roy' } }))).toEqual([
      'VerdictGiven',
      'ReviewClosed',
      'ReadyForDecision',
    ]);
  });

  it('stays open while a blocking comment is unanswered, and closes with the answer', () => {
    const test = until('in-review');
    test.when(A['give-verdict'], { ...verdict(test), comments: [blocking] }, day('2026-02-03', RUT));
    test.when(A['give-verdict'], verdict(test), { ...day('2026-02-03'), actor: { ...RUT, person: 'roy' } });
    expect(edition(test).state).toBe('in-review');
    expect(
      told(
        test.when(A['answer-comment'], { type: 'answer-comment', ...TELE, comment: 'c1', answer: 'Servicenämnden.' }, day('2026-02-04')),
      ),
    ).toEqual(['CommentAnswered', 'ReviewClosed', 'ReadyForDecision']);
  });

  it('takes no verdict on another text, none twice, none of a stranger to it, none without reasons but in support', () => {
    const test = until('in-review');
    const give = (more: object, actor = RUT) => told(test.when(A['give-verdict'], { ...verdict(test), ...more }, day('2026-02-03', actor)));
    expect(give({ textHash: 'old' })).toBe('another-text');
    expect(give({ verdict: 'opposes' })).toBe('reasons-missing');
    expect(give({ comments: [{ ...blocking, provision: 'p9' }] })).toBe('provision-not-found');
    expect(give({}, { ...RUT, person: 'rudolf' })).toBe('reviewer-not-asked');
    expect(give({})).toEqual(['VerdictGiven']);
    expect(give({})).toBe('verdict-given');
  });

  it('begins a new round, asking everyone again, when the text was taken back and changed', () => {
    const test = until('in-review');
    test.when(A['give-verdict'], { ...verdict(test), verdict: 'supports-with-change', reasons: 'Ändra 2 §.' }, day('2026-02-03', RUT));
    test.when(A['reopen-draft'], { type: 'reopen-draft', ...TELE, reasons: 'Ändrar 2 §.' }, day('2026-02-04'));
    test.when(A['save-draft'], { type: 'save-draft', ...TELE, content: content({ title: 'Telefoni, ändrad' }) }, day('2026-02-04'));
    test.when(A['submit-draft'], submit, day('2026-02-04'));
    expect(edition(test)).toMatchObject({ state: 'in-review', review: { round: 2, verdicts: [], comments: [] } });
  });

  it('begins none while a blocking comment of the last one is unanswered, whoever is asked then', () => {
    const test = until('in-review');
    test.when(A['give-verdict'], { ...verdict(test), comments: [blocking] }, day('2026-02-03', RUT));
    test.when(A['reopen-draft'], { type: 'reopen-draft', ...TELE, reasons: 'Andra granskare.' }, day('2026-02-04'));
    expect(told(test.when(A['submit-draft'], submit, day('2026-02-04')))).toBe('blocking-comment-unanswered');
    test.when(A['answer-comment'], { type: 'answer-comment', ...TELE, comment: 'c1', answer: 'Servicenämnden.' }, day('2026-02-04'));
    expect(told(test.when(A['submit-draft'], submit, day('2026-02-04')))).toEqual(['DraftSubmitted', 'ReviewOpened']);
  });
});

it('an edition is withdrawn with reasons, and nothing more happens to it', () => {
  const test = until('in-review');
  const withdraw = { type: 'withdraw-edition', ...TELE, reasons: '' } as const;
  expect(told(test.when(A['withdraw-edition'], withdraw, day('2026-02-03')))).toBe('reasons-missing');
  expect(told(test.when(A['withdraw-edition'], { ...withdraw, reasons: 'Uppgår i nätområdet.' }, day('2026-02-03')))).toEqual([
    'EditionWithdrawn',
  ]);
  expect(edition(test)).toMatchObject({ state: 'withdrawn', documents: 1 });
  expect(told(test.when(A['save-draft'], { type: 'save-draft', ...TELE, content: content() }, day('2026-02-03')))).toBe('wrong-state');
});
