import type { AnyPhase, Reading } from '@anvisa/domain/conduct/reading';
import { condition, defineSignal, log, proxyLocalActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Acts, Conductor, Observation } from './acts.js';
import { show } from './shown.js';

/** The record has changed: look at it. Says nothing else, so a lost, doubled or late one does no harm. */
export const wake = defineSignal('wake');
/** New code is out: begin a new run. */
export const renew = defineSignal('renew');

/** Old code is not run for ever: a run older than this makes way at its next reading. */
const LONGEST_RUN = 365 * 86_400_000;

const { observe } = proxyLocalActivities<Observation>({ startToCloseTimeout: '5s', localRetryThreshold: '5s' });
/** Done where the story is told (docs/decisions/0017): the door knows each act by its key, so that one whose end was lost is done once. */
export const acts = proxyLocalActivities<Acts>({ startToCloseTimeout: '30s', localRetryThreshold: '5s', retry: { maximumInterval: '1m' } });

// All that a run remembers: whether its reading is out of date, whether a story has broken off the others, and whether the run is to make way.
let stale = false;
let brokenOff = false;
let renewalAsked = false;

export type Phase = AnyPhase['phase'];
export type ReadingIn<P extends Phase> = Reading<Extract<AnyPhase, { phase: P }>>;

/** The record of one case, open before us: since when, the latest reading, and how far its clock is ahead of ours. */
export interface OpenRecord {
  readonly conductor: Conductor;
  readonly since: number;
  reading: Reading;
  ahead: number;
}

export async function openRecord(conductor: Conductor): Promise<OpenRecord> {
  setHandler(wake, () => {
    stale = true;
  });
  setHandler(renew, () => {
    stale = renewalAsked = true;
  });
  const record = { conductor, since: Date.now() } as OpenRecord;
  await readAgain(record);
  return record;
}

/** Reads until it can: whatever stands in the way, the case keeps its conductor. */
export async function readAgain(record: OpenRecord): Promise<void> {
  for (;;) {
    try {
      stale = brokenOff = false;
      record.reading = await observe(record.conductor);
      record.ahead = Date.parse(record.reading.now) - Date.now();
      return show(record.reading);
    } catch (error) {
      log.error('The conductor could not read the record', { error });
      await lookAgainInAnHour();
    }
  }
}

/** Whether what is told no longer holds: the record has changed, or a story beside this one has come to an end. */
export function isOver(): boolean {
  return stale || brokenOff;
}

export function breakOff(): void {
  brokenOff = true;
}

/** Waits so many milliseconds, or until the telling is over. */
export async function pause(wait: number): Promise<void> {
  await condition(isOver, Math.max(1, wait));
}

/** Something failed for good, which only a fault of ours, or a rule that a person must help over, can cause. A wake-up shortens the wait. */
export async function lookAgainInAnHour(): Promise<void> {
  brokenOff = false;
  await pause(3_600_000);
}

export function renewalIsDue(): boolean {
  const { continueAsNewSuggested, runStartTime } = workflowInfo();
  return renewalAsked || continueAsNewSuggested || Date.now() - runStartTime.getTime() > LONGEST_RUN;
}
