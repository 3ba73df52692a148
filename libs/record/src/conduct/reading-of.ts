import { conductorRef } from '@anvisa/domain/conduct/conductors';
import { deputyshipNext } from '@anvisa/domain/conduct/deputyship-case';
import { exemptionNext } from '@anvisa/domain/conduct/exemption-case';
import type { Reading } from '@anvisa/domain/conduct/reading';
import type { StandingPolicy } from '@anvisa/domain/conduct/standing-policy';
import { strategyNext } from '@anvisa/domain/conduct/strategy-case';
import { whatNext } from '@anvisa/domain/conduct/what-next';
import type { Instant } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { type Observed, observeDeputyship, observeEdition, observeExemption, observeStrategy } from './observe.js';

/** What a conductor finds when it looks: what is still to be done, where the record holds its case, and the wish that it came for. */
export interface Look {
  readonly reading?: Reading;
  readonly wanted?: string;
}

/** @param at the instant to read it at, where that is not the record's own. */
export async function lookAt(db: Queryable, conductor: string, at?: Instant): Promise<Look> {
  const ref = conductorRef(conductor);
  if (!ref) return {};
  switch (ref.kind) {
    case 'edition':
      return found(await observeEdition(db, ref.directive, ref.edition), whatNext, at);
    case 'strategy':
      return found(await observeStrategy(db, ref.id), strategyNext, at);
    case 'exemption':
      return found(await observeExemption(db, ref.id), exemptionNext, at);
    case 'deputyship':
      return found(await observeDeputyship(db, ref.id), deputyshipNext, at);
  }
}

/** What is still to be done about a conductor's case; nothing where the record holds no such case. */
export async function readingOf(db: Queryable, conductor: string, at?: Instant): Promise<Reading | undefined> {
  return (await lookAt(db, conductor, at)).reading;
}

function found<C>(
  { case: seen, policy, now, wanted }: Observed<C>,
  next: (seen: C, policy: StandingPolicy, now: Instant) => Reading,
  at: Instant | undefined,
): Look {
  return { ...(seen && { reading: next(seen, policy, at ?? now) }), ...(wanted !== undefined && { wanted }) };
}
