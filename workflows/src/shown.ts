import type { Reading } from '@anvisa/domain/conduct/reading';
import { upsertSearchAttributes } from '@temporalio/workflow';
import { ANVISA_AREA, ANVISA_DEADLINE, ANVISA_STATE } from './search-attributes.js';

let shownLast = '';

/** What operators see in Temporal's lists. Written when it has changed, and never read by code. */
export function show({ shown: { state, area }, next }: Reading): void {
  const now = `${state} ${area} ${next}`;
  if (now === shownLast) return;
  shownLast = now;
  upsertSearchAttributes([
    { key: ANVISA_STATE, value: state },
    { key: ANVISA_AREA, value: area ?? null },
    { key: ANVISA_DEADLINE, value: next === undefined ? null : new Date(next) },
  ]);
}
