import type { MovingAct, TellingAct } from '@anvisa/domain/conduct/conduct-act';
import type { Due } from '@anvisa/domain/conduct/reading';
import { log } from '@temporalio/workflow';
import type { Outcome, Perform } from './acts.js';
import { clearAlarms, inAnHour, reaches, setAlarms } from './alarms.js';
import { breakOff, isOver, lookAgainInAnHour, type OpenRecord, type Phase, type ReadingIn, readAgain, renewalIsDue } from './record.js';

/** The server lets a workflow continue as new once a second; phases that pass in a moment are therefore told by one run. */
const A_MINUTE = 60_000;

/** Ends a telling in the middle. The phase begins its story again from a new reading; what is done is no longer in it. */
class RecordChanged extends Error {}

/** A phase of a life: its story, told from the first sentence for each new reading, for as long as the record is in that phase. */
export function during<P extends Phase>(phase: P, story: (reading: ReadingIn<P>) => Promise<void>) {
  return async (record: OpenRecord): Promise<void> => {
    if (Date.now() - record.since > A_MINUTE) return; // that phase is for a new run
    while (isIn(phase, record) && !renewalIsDue()) {
      await tellOnce(record, record.reading, async (reading) => {
        await sideBySide(story(reading), anotherReading(reading.changesAt));
        await aPersonsAct();
      });
      await readAgain(record);
    }
  };
}

/** The last words of a life: told whole, and then nothing is waited for. @returns whether they were; if not, the rest is for a new run. */
export function atTheEnd<P extends Phase>(phase: P, story: (reading: ReadingIn<P>) => Promise<void>) {
  return async (record: OpenRecord): Promise<boolean> => {
    while (isIn(phase, record)) {
      if (await tellOnce(record, record.reading, story)) return true;
      await readAgain(record);
      if (renewalIsDue()) return false;
    }
    return false;
  };
}

interface In<P extends Phase> extends OpenRecord {
  reading: ReadingIn<P>;
}

function isIn<P extends Phase>(phase: P, record: OpenRecord): record is In<P> {
  return record.reading.phase === phase;
}

/** @returns whether the story came to its end. */
async function tellOnce<R>(record: OpenRecord, reading: R, story: (reading: R) => Promise<void>): Promise<boolean> {
  setAlarms(record.ahead);
  try {
    await story(reading);
    return true;
  } catch (end) {
    if (end instanceof RecordChanged) return false;
    log.error('The conductor could not go on', { error: end });
    await lookAgainInAnHour();
    return false;
  } finally {
    clearAlarms();
  }
}

/** Waits for an instant of the record's clock. When the record changes first, or after a month, the telling ends here. */
async function until(instant: string): Promise<void> {
  const isReached = await reaches(Date.parse(instant));
  if (!isReached || isOver()) throw new RecordChanged();
}

async function onItsDay<D extends Due>(dues: readonly D[] | undefined, act: Perform<D>): Promise<void> {
  for (const due of dues ?? []) {
    await until(due.due);
    const outcome = await act(due);
    if (outcome === 'refused') await restAlone();
    goOnAfter(outcome);
  }
}

/** Each telling on its day: the text of most phases. */
export const when: <D extends Due<TellingAct>>(dues: readonly D[] | undefined, act: Perform<D>) => Promise<void> = onItsDay;

/** Moves of the case by our own hand, on their day: after them the record is another. */
export async function moves<D extends Due<MovingAct>>(dues: D | readonly D[] | undefined, act: Perform<D>): Promise<void> {
  const moving = [dues ?? []].flat() as readonly D[];
  await onItsDay(moving, act);
  if (moving.length > 0) throw new RecordChanged();
}

function goOnAfter(outcome: Outcome): void {
  if (outcome === 'course-changed' || outcome === 'not-yet-due') throw new RecordChanged();
}

/** A rule said no, and only a person can help over it: the story that was told so rests, and after an hour the record is read again. */
async function restAlone(): Promise<never> {
  await inAnHour();
  throw new RecordChanged();
}

/** Time alone changes what the record means, though nobody acts. */
async function anotherReading(changesAt: string | undefined): Promise<void> {
  if (changesAt === undefined) return;
  await until(changesAt);
  throw new RecordChanged();
}

/** Stories that run side by side. None is left in the middle of an act when this ends. */
export async function sideBySide(...stories: Promise<void>[]): Promise<void> {
  const ends = await Promise.allSettled(stories.map((story) => story.catch(interruptTheOthers)));
  const thrown: unknown[] = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  // A fault must win over a change of the record, else it would be silent.
  if (thrown.length > 0) throw thrown.find((end) => !(end instanceof RecordChanged)) ?? thrown[0];
}

function interruptTheOthers(end: unknown): never {
  breakOff();
  throw end;
}

/** Nothing of ours is left to do: now the case moves only when a person acts. */
async function aPersonsAct(): Promise<void> {
  await reaches(Number.POSITIVE_INFINITY);
}
