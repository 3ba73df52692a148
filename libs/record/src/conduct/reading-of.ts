import { type ConductorRef, conductorRef } from '@anvisa/domain/conduct/conductors';
import { deputyshipNext } from '@anvisa/domain/conduct/deputyship-case';
import { exemptionNext } from '@anvisa/domain/conduct/exemption-case';
import type { Reading } from '@anvisa/domain/conduct/reading';
import { strategyNext } from '@anvisa/domain/conduct/strategy-case';
import { whatNext } from '@anvisa/domain/conduct/what-next';
import type { Instant } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { observeDeputyship, observeEdition, observeExemption, observeStrategy } from './observe.js';

/**
 * What is still to be done about a conductor's case; nothing where the record holds no such case.
 * @param at the instant to read it at, where that is not the record's own.
 */
export async function readingOf(db: Queryable, conductor: string, at?: Instant): Promise<Reading | undefined> {
  const ref = conductorRef(conductor);
  return ref && read(db, ref, at);
}

async function read(db: Queryable, ref: ConductorRef, at?: Instant): Promise<Reading | undefined> {
  switch (ref.kind) {
    case 'edition': {
      const seen = await observeEdition(db, ref.directive, ref.edition);
      return seen && whatNext(seen.case, seen.policy, at ?? seen.now);
    }
    case 'strategy': {
      const seen = await observeStrategy(db, ref.id);
      return seen && strategyNext(seen.case, seen.policy, at ?? seen.now);
    }
    case 'exemption': {
      const seen = await observeExemption(db, ref.id);
      return seen && exemptionNext(seen.case, seen.policy, at ?? seen.now);
    }
    case 'deputyship': {
      const seen = await observeDeputyship(db, ref.id);
      return seen && deputyshipNext(seen.case, seen.policy, at ?? seen.now);
    }
  }
}
