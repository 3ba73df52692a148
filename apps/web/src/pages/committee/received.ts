import type { Answer } from '../../session/read.js';

export type Received = Answer<'/api/units/{unit}/receipts'>['items'][number];

/** More than a committee gets in many years. */
export const ALL = 200;

/** What a committee or a company has received, as it concerns it today. */
export interface Sorted {
  readonly toAcknowledge: readonly Received[];
  /** What a company's own board has yet to adopt. */
  readonly toAdopt: readonly Received[];
  readonly applying: readonly Received[];
  readonly coming: readonly Received[];
}

/** What has ceased concerns it no more; what is not acknowledged waits for it until then, the nearest day first. */
export function sorted(items: readonly Received[], today: string): Sorted {
  const standing = items.filter(({ applies, editionState }) => applies || STANDING.includes(editionState));
  const toAdopt = standing.filter(awaitsItsBoard);
  const applying = standing.filter(({ applies }) => applies);
  const coming = standing.filter((one) => !one.applies && !awaitsItsBoard(one) && (startOf(one) ?? '') > today);
  const toAcknowledge = [...coming, ...applying, ...toAdopt].filter(({ state }) => state === 'sent');
  return { toAcknowledge: toAcknowledge.sort((one, other) => one.answerBy.localeCompare(other.answerBy)), toAdopt, applying, coming };
}

/** Of a company, which is bound once its own board has adopted the edition. */
export function awaitsItsBoard({ adoptedOn }: Received): boolean {
  return adoptedOn === null;
}

/** From which day it binds, where that is known. */
export function startOf({ boundFrom, inForceFrom }: Received): string | undefined {
  return boundFrom ?? inForceFrom;
}

const STANDING: readonly Received['editionState'][] = ['decided', 'published', 'in-force'];
