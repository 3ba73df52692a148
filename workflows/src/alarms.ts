import { CancellationScope, condition, sleep } from '@temporalio/workflow';
import { isOver } from './record.js';

/** No wait is longer: then the record is read again, whatever was thought of it before. */
const AN_HOUR = 3_600_000;
const A_MONTH = 30 * 86_400_000;

// The alarms of the telling that is under way: one timer an instant, however many stories wait for it.
let ahead = 0;
let latest = 0;
let scope = new CancellationScope();
const set = new Set<number>();
const rung = new Set<number>();

/** @param clockAhead how far the record's clock is ahead of ours, in milliseconds. */
export function setAlarms(clockAhead: number): void {
  ahead = clockAhead;
  latest = Date.now() + ahead + A_MONTH;
  scope = new CancellationScope();
  set.clear();
  rung.clear();
}

export function clearAlarms(): void {
  scope.cancel();
}

/** Waits for an instant of the record's clock, at most a month, or until the telling is over. @returns whether the instant has come. */
export async function reaches(instant: number): Promise<boolean> {
  const now = Date.now() + ahead;
  const ringsAt = Math.min(instant, latest);
  if (ringsAt > now && !isOver()) {
    setAlarm(ringsAt, Math.max(1, ringsAt - now));
    await condition(() => isOver() || rung.has(ringsAt));
  }
  return ringsAt === instant;
}

/** Waits an hour, or until the telling is over. */
export async function inAnHour(): Promise<void> {
  await reaches(Date.now() + ahead + AN_HOUR);
}

function setAlarm(ringsAt: number, wait: number): void {
  if (set.has(ringsAt)) return;
  set.add(ringsAt);
  const ring = () => rung.add(ringsAt);
  scope.run(() => sleep(wait)).then(ring, () => undefined);
}
