import type { Answer } from '../../session/read.js';

export type Received = Answer<'/api/units/{unit}/receipts'>['items'][number];

/** More than a committee gets in many years. */
export const ALL = 200;

/** What a committee has received, as it concerns it today. */
export interface Sorted {
  readonly toAcknowledge: readonly Received[];
  readonly applying: readonly Received[];
  readonly coming: readonly Received[];
}

/** What has ceased concerns it no more; what is not acknowledged waits for it until then, the nearest day first. */
export function sorted(items: readonly Received[], today: string): Sorted {
  const coming = items.filter(
    ({ applies, inForceFrom, editionState }) => !applies && (inForceFrom ?? '') > today && isToCome(editionState),
  );
  const applying = items.filter(({ applies }) => applies);
  const toAcknowledge = [...coming, ...applying].filter(({ state }) => state === 'sent');
  return { toAcknowledge: toAcknowledge.sort((one, other) => one.answerBy.localeCompare(other.answerBy)), applying, coming };
}

function isToCome(state: Received['editionState']): boolean {
  return state === 'decided' || state === 'published';
}
