import type { Answer } from '../../session/read.js';

export type Mandate = Answer<'/api/mandates'>['items'][number];

const OVER: readonly Mandate['state'][] = ['expired', 'revoked', 'lapsed'];

/** Whether a mandate carries decisions, or may come to. */
export function isOpen({ state }: Pick<Mandate, 'state'>): boolean {
  return !OVER.includes(state);
}

/** The mandates from which the board has what it gives on (KL 6:37). */
export function boardsOwn<M extends Pick<Mandate, 'state' | 'holder'>>(mandates: readonly M[]): readonly M[] {
  return mandates.filter((one) => one.holder === 'executive-board' && isOpen(one));
}

/** The open mandates that rest on one, and on those in turn: without it, they carry nothing. */
export function givenOn<M extends Pick<Mandate, 'id' | 'state' | 'parent'>>(mandates: readonly M[], id: string): readonly M[] {
  const given = mandates.filter((one) => one.parent === id && isOpen(one));
  const others = mandates.filter((one) => one.parent !== id);
  return [...given, ...given.flatMap((one) => givenOn(others, one.id))];
}

/** The open mandates that a strategy is the condition of: they lapse with it. */
export function conditionedOn<M extends Pick<Mandate, 'state' | 'condition'>>(mandates: readonly M[], strategy: string): readonly M[] {
  return mandates.filter((one) => one.condition?.strategy === strategy && isOpen(one));
}
