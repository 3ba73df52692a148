import { describe, expect, it } from '@jest/globals';
import { context, person, type TestRecord, told } from '../receipt/record.fixture.js';
import { DIRECTIVE_ACTS as A } from './acts.js';
import { city, edition, HEDDA, OLLE, REVIEWERS, ROY, RUT, TELE, until } from './case.fixture.js';
import { silentReviewers } from './verdicts.js';

const DAY = '2026-02-03';
const RAGNA = person('ragna', 'reviewer');
const LEAVING = person('lena', 'reviewer');

/** A review of Rut and Roy, with more reviewers in the house. */
function inReview(): TestRecord {
  const test = city();
  for (const { person: id, name, roles } of [RAGNA, LEAVING, HEDDA]) {
    const held = roles.map((role, number) => ({ ...role, number, namedBy: 'administrator' as const }));
    const left = id === 'lena' ? { left: '2026-03-31' } : {};
    test.standing('person', id, {
      id,
      subject: id,
      name,
      email: `${id}@example.se`,
      preference: 'at-once',
      language: 'sv',
      roles: held,
      ...left,
    });
  }
  return until('in-review', test);
}

const decline = (test: TestRecord, by = ROY, reasons = 'Hinner inte.') =>
  told(test.when(A['decline-review'], { type: 'decline-review', ...TELE, reasons }, context(DAY, by)));
const replace = (test: TestRecord, { by = OLLE, reviewer = 'roy', successor = 'ragna' } = {}) =>
  told(
    test.when(
      A['replace-reviewer'],
      { type: 'replace-reviewer', ...TELE, reviewer, successor, reasons: 'Roy hinner inte.' },
      context(DAY, by),
    ),
  );
const support = (test: TestRecord, by = RUT) =>
  told(
    test.when(
      A['give-verdict'],
      { type: 'give-verdict', ...TELE, textHash: edition(test).text?.hash ?? '', verdict: 'supports', reasons: '', comments: [] },
      context(DAY, by),
    ),
  );

describe('a reviewer', () => {
  it('declines with reasons, once, and then gives no verdict', () => {
    const test = inReview();
    expect(decline(test, ROY, ' ')).toBe('reasons-missing');
    expect(decline(test)).toEqual(['ReviewDeclined']);
    expect(decline(test)).toBe('review-declined');
    expect(support(test, ROY)).toBe('review-declined');
  });

  it('who was not asked, or has answered, has nothing to decline', () => {
    const test = inReview();
    expect(decline(test, RAGNA)).toBe('reviewer-not-asked');
    support(test, RUT);
    expect(decline(test, RUT)).toBe('verdict-given');
  });

  it('who declines leaves a place: the others’ verdicts do not close the review without the quorum', () => {
    const test = inReview();
    decline(test);
    expect(support(test, RUT)).toEqual(['VerdictGiven']);
    expect(edition(test).state).toBe('in-review');
  });
});

describe('a reviewer is replaced', () => {
  it('by the officer or the head of IT, and the verdict of the one who took the place closes the review', () => {
    for (const by of [OLLE, HEDDA]) {
      const test = inReview();
      const { answerBy } = edition(test).review ?? {};
      decline(test);
      expect(replace(test, { by })).toEqual(['ReviewerReplaced']);
      expect(edition(test).review).toMatchObject({ reviewers: ['rut', 'ragna'], declined: [], answerBy });
      expect(support(test, ROY)).toBe('reviewer-not-asked');
      support(test, RUT);
      expect(support(test, RAGNA)).toEqual(['VerdictGiven', 'ReviewClosed', 'ReadyForDecision']);
    }
  });

  it.each([
    ['by a reviewer', { by: RUT }, 'role-missing'],
    ['who was not asked', { reviewer: 'ragna' }, 'reviewer-not-awaited'],
    ['by one who is asked already', { successor: 'rut' }, 'reviewer-asked-already'],
    ['by the drafter', { successor: 'olle' }, 'reviewer-drafted'],
    ['by one without the role', { successor: 'siv' }, 'reviewer-not-found'],
    ['by one who is to leave', { successor: 'lena' }, 'person-has-left'],
  ])('never %s', (_, how, refused) => {
    expect(replace(inReview(), how)).toBe(refused);
  });

  it('never after the verdict', () => {
    const test = inReview();
    support(test, ROY);
    expect(replace(test)).toBe('reviewer-not-awaited');
  });

  it('never by one who is disqualified', () => {
    const test = inReview();
    test.when(A['declare-interest'], { type: 'declare-interest', ...TELE, person: 'ragna', reasons: 'Delägare.' }, context(DAY, RAGNA));
    expect(replace(test)).toBe('reviewer-disqualified');
  });
});

describe('the verdict of a reviewer found disqualified after it', () => {
  const declare = (test: TestRecord, who = RUT) =>
    test.when(A['declare-interest'], { type: 'declare-interest', ...TELE, person: who.person, reasons: 'Delägare.' }, context(DAY, who));

  it('makes no quorum: the other’s does not close the review', () => {
    const test = inReview();
    support(test, RUT);
    declare(test);
    expect(support(test, ROY)).toEqual(['VerdictGiven']);
    expect(edition(test).state).toBe('in-review');
  });

  it('is replaced, and the verdict of the one who took the place closes the review', () => {
    const test = inReview();
    support(test, ROY);
    declare(test, ROY);
    expect(silentReviewers(edition(test))).toEqual(['rut']);
    expect(replace(test)).toEqual(['ReviewerReplaced']);
    expect(silentReviewers(edition(test))).toEqual(['rut', 'ragna']);
    support(test, RUT);
    expect(support(test, RAGNA)).toEqual(['VerdictGiven', 'ReviewClosed', 'ReadyForDecision']);
  });

  it('is not waited for where the others make one', () => {
    const test = inReview();
    test.when(A['reopen-draft'], { type: 'reopen-draft', ...TELE, reasons: 'Fler granskare.' }, context(DAY, OLLE));
    test.when(A['submit-draft'], { type: 'submit-draft', ...TELE, reviewers: [...REVIEWERS, 'ragna'] }, context(DAY, OLLE));
    declare(test);
    expect(support(test, ROY)).toEqual(['VerdictGiven']);
    expect(support(test, RAGNA)).toEqual(['VerdictGiven', 'ReviewClosed', 'ReadyForDecision']);
  });

  it('counts while the question is open, and when the board finds that nothing bars them', () => {
    const test = inReview();
    support(test, RUT);
    test.when(A['declare-interest'], { type: 'declare-interest', ...TELE, person: 'rut', reasons: 'Delägare.' }, context(DAY, ROY));
    expect(support(test, ROY)).toEqual(['VerdictGiven', 'ReviewClosed', 'ReadyForDecision']);
  });
});

describe('a disqualified officer', () => {
  it('does not handle the case, but hands it over; and a disqualified colleague cannot take it', () => {
    const test = inReview();
    test.standing('person', 'oskar', {
      id: 'oskar',
      subject: 'o',
      name: 'Oskar',
      email: 'o@example.se',
      preference: 'at-once',
      language: 'sv',
      roles: [{ role: 'it-officer', from: '2008-01-01', number: 1, namedBy: 'administrator' }],
    });
    const declares = (who = OLLE) =>
      test.when(A['declare-interest'], { type: 'declare-interest', ...TELE, person: who.person, reasons: 'Delägare.' }, context(DAY, who));
    const hand = (to: string, reasons = 'Jäv.') =>
      told(test.when(A['hand-over-case'], { type: 'hand-over-case', ...TELE, to, reasons }, context(DAY, OLLE)));
    declares();
    expect(told(test.when(A['reopen-draft'], { type: 'reopen-draft', ...TELE, reasons: 'Pris.' }, context(DAY, OLLE)))).toBe(
      'officer-disqualified',
    );
    expect(replace(test)).toBe('officer-disqualified');
    declares(person('oskar', 'it-officer'));
    expect(hand('oskar')).toBe('officer-disqualified');
    expect(hand('hedda', ' ')).toBe('reasons-missing');
    expect(hand('hedda')).toEqual(['CaseHandedOver']);
  });

  it('sends no draft to a disqualified reviewer', () => {
    const test = until('draft', city());
    test.when(A['declare-interest'], { type: 'declare-interest', ...TELE, person: 'rut', reasons: 'Delägare.' }, context(DAY, RUT));
    expect(told(test.when(A['submit-draft'], { type: 'submit-draft', ...TELE, reviewers: REVIEWERS }, context(DAY, OLLE)))).toBe(
      'reviewer-disqualified',
    );
  });
});
