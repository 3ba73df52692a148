import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { swedishDateOf } from '../time.js';
import { isMove } from './conduct-act.js';
import { noticeKey } from './conduct-log.js';
import { on } from './edition.fixture.js';
import { type EditionCase, editionOfCase } from './edition-case.js';
import { STANDING_POLICY } from './policy.js';
import { duesOf } from './reading.js';
import { someStory } from './story.fixture.js';
import { whatNext } from './what-next.js';
import { addDays, isWorkingDay } from './working-days.js';

const read = (about: EditionCase, day: string) => duesOf(whatNext(about, STANDING_POLICY, on(day)));
const RUNS = { numRuns: 150 };

describe('whatever has happened to an edition, what is next', () => {
  it('never began before what is waited for', () => {
    fc.assert(
      fc.property(someStory, ({ about, day }) => {
        const { since, consultation, startedAt } = editionOfCase(about);
        for (const { act, due } of read(about, day)) {
          const began = act.includes('consult') ? (consultation?.openedAt ?? since) : /remind|escalate/.test(act) ? startedAt : '';
          expect(due >= began).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('is never twice the same', () => {
    fc.assert(
      fc.property(someStory, ({ about, day }) => {
        const keys = read(about, day).map((due) => `${noticeKey(due)}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      RUNS,
    );
  });

  it('has nothing that has been told', () => {
    fc.assert(
      fc.property(someStory, ({ about, day }) => {
        const notices = read(about, day).filter(({ act }) => !isMove(act));
        expect(notices.filter((due) => about.log?.done.includes(noticeKey(due)))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('reminds in the morning of a working day', () => {
    fc.assert(
      fc.property(someStory, ({ about, day }) => {
        for (const { act, due } of read(about, day)) if (/remind|escalate/.test(act)) expect(isWorkingDay(swedishDateOf(due))).toBe(true);
      }),
      RUNS,
    );
  });

  it('comes no nearer by waiting: a later look lists the same, less what is superseded', () => {
    fc.assert(
      fc.property(someStory, fc.nat(60), ({ about, day }, days) => {
        const now = read(about, day).map(noticeKey);
        expect(
          read(about, addDays(day, days))
            .map(noticeKey)
            .filter((key) => !now.includes(key)),
        ).toEqual([]);
      }),
      RUNS,
    );
  });

  it('ends: once all of it is told, nothing is due any more', () => {
    fc.assert(
      fc.property(someStory, ({ about, day }) => {
        const later = addDays(day, 4_000);
        const done = [...(about.log?.done ?? []), ...read(about, later).map(noticeKey)];
        expect(read({ ...about, log: { id: 'log', done } }, later).filter(({ act }) => !isMove(act))).toEqual([]);
      }),
      RUNS,
    );
  });
});
