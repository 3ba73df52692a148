import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../conduct/working-days.js';
import { outline } from '../receipt/directive.fixture.js';
import type { SwedishDate } from '../time.js';
import type { Directive, Edition } from './directive.js';
import { enteredIntoForce, neverToApply } from './entry-into-force.js';
import type { DirectiveEvent } from './events.js';
import { evolveDirective } from './evolve.js';
import { inForceFromOf } from './in-force-from.js';

const FIRST = '2026-03-02';
const day = (n: number): SwedishDate => addDays(FIRST, n);

interface Planned {
  readonly publishedOn: SwedishDate;
  readonly inForceFrom: SwedishDate;
}

const decidedEdition = (number: number, inForceFrom: SwedishDate) =>
  ({
    number,
    state: 'decided',
    text: { hash: 'h', outline: { ...outline, inForceFrom } },
    decisions: [],
    evaluation: { count: 0 },
  }) as unknown as Edition;

const told = (directive: Directive, on: SwedishDate, events: readonly DirectiveEvent[]) =>
  events.reduce(
    (one, event, n) => evolveDirective(one, event, { id: 'd', n, at: `${on}T09:00:00.000Z`, by: 'system', office: 'system' }),
    directive,
  );

const find = ({ editions }: Directive, number: number) => editions.find((one) => one.number === number) as Edition;

function publish(directive: Directive, number: number, on: SwedishDate): Directive {
  const published = told(directive, on, [{ type: 'EditionPublished', edition: number }]);
  return told(published, on, neverToApply(find(published, number), directive));
}

/** The conductor notes that an edition's day has come, if it has one. */
function note(directive: Directive, number: number, today: SwedishDate): Directive {
  const edition = find(directive, number);
  const on = inForceFromOf(edition);
  return edition.state === 'published' && on !== undefined && on <= today
    ? told(directive, today, enteredIntoForce(edition, directive, on))
    : directive;
}

/** What applies on a day, as the days tell it: the last by number of those that have begun. */
function applies({ editions }: Directive, on: SwedishDate): number | undefined {
  const last = editions.findLast((one) => (inForceFromOf(one) ?? day(999)) <= on);
  return last && (last.inForceUntil ?? on) >= on ? last.number : undefined;
}

const answers = (directive: Directive) => Array.from({ length: 80 }, (_, n) => applies(directive, day(n)));

const directiveOf = (...plans: readonly Planned[]): Directive => ({
  id: 'd',
  area: 'telefoni',
  title: '',
  editions: plans.map(({ inForceFrom }, n) => decidedEdition(n + 1, inForceFrom)),
});

describe('what applies', () => {
  it('is the same when its days have come as it was told ahead, however they lie and however late each is noted', () => {
    const plan = fc.record({ publishedOn: fc.nat(30).map(day), inForceFrom: fc.nat(60).map(day) });
    fc.assert(
      fc.property(
        fc.array(plan, { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(4), { maxLength: 12 }),
        fc.boolean(),
        (plans, order, diligent) => {
          const byDay = plans.map((one, n) => ({ ...one, number: n + 1 })).sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1));
          const numbers = plans.map((_, n) => n + 1);
          const ahead = byDay.reduce(
            (directive, { number, publishedOn }) => {
              const noted = diligent ? numbers.reduce((one, other) => note(one, other, publishedOn), directive) : directive;
              return publish(noted, number, publishedOn);
            },
            directiveOf(...plans),
          );
          const noted = [...order.map((n) => n + 1), ...numbers]
            .filter((number) => number <= plans.length)
            .reduce((one, number) => note(one, number, day(90)), ahead);
          expect(answers(noted)).toEqual(answers(ahead));
          expect(noted.editions.filter(({ state }) => state === 'in-force')).toHaveLength(1);
          expect(noted.editions.some(({ state }) => state === 'published')).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is the later edition from its own day, and never the one whose day comes after it', () => {
    const first = publish(
      directiveOf({ publishedOn: day(0), inForceFrom: day(40) }, { publishedOn: day(1), inForceFrom: day(10) }),
      1,
      day(0),
    );
    const both = publish(first, 2, day(1));
    expect(find(both, 1)).toMatchObject({ state: 'superseded' });
    expect([find(both, 1).inForceUntil, inForceFromOf(find(both, 1))]).toEqual([undefined, undefined]);
    expect([9, 10, 40].map((n) => applies(both, day(n)))).toEqual([undefined, 2, 2]);
  });

  it('was the earlier edition until then, though nobody had noted that it began', () => {
    const plans = [0, 10, 20].map((n) => ({ publishedOn: day(0), inForceFrom: day(n) }));
    const all = [1, 2, 3].reduce((one, number) => publish(one, number, day(0)), directiveOf(...plans));
    const noted = note(all, 3, day(21));
    expect(noted.editions.map(({ state, inForceFrom, inForceUntil }) => [state, inForceFrom, inForceUntil])).toEqual([
      ['superseded', day(0), day(9)],
      ['superseded', day(10), day(19)],
      ['in-force', day(20), undefined],
    ]);
  });
});
