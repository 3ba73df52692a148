import { isLate, uncarriedFrom } from '@anvisa/domain/mandate/late-end';
import type { ChainLink } from '@anvisa/domain/mandate/link';
import type { Mandate } from '@anvisa/domain/mandate/mandate';
import { type MandateState, mandateStateOn } from '@anvisa/domain/mandate/states';
import type { Strategy } from '@anvisa/domain/strategy/strategy';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Showing } from '../acts/acts.js';
import type { ChainLinkAnswer, MandateAfter, MandateAnswer } from './mandate.answer.js';

/** A mandate with the state that a day gives it. */
export function mandateShown(mandate: Mandate, strategies: readonly Strategy[], day: SwedishDate): MandateAnswer {
  const { ...shown } = withState(mandate, mandateStateOn(mandate, strategies, day));
  const isUncarried = uncarriedFrom(mandate, strategies) !== undefined;
  return { ...shown, ...(isUncarried && { decisionsAfterRevocation: afterwards(mandate.id) }) };
}

export function linkShown({ mandate, state, coversArea, condition }: ChainLink): ChainLinkAnswer {
  return { mandate: withState(mandate, state), state, coversArea, ...(condition && { condition }) };
}

function withState({ areas, ...mandate }: Mandate, state: MandateState): MandateAnswer {
  return { ...mandate, areas: areas === 'all' ? areas : [...areas], state };
}

/** What the answer to an act on a mandate shows of it. */
export function mandateAfter(id: string): Showing<MandateAfter> {
  return {
    show: (world) => {
      const mandate = world.find('mandate', id);
      if (!mandate) throw new Error('an act on a mandate leaves the mandate');
      const late = mandate.revoked !== undefined && isLate(mandate.revoked);
      return { id, self: addressOf(id), ground: mandate.ground, ...(late && { decisionsAfterRevocation: afterwards(id) }) };
    },
    location: ({ self }) => self,
  };
}

const addressOf = (id: string) => `/api/mandates/${id}`;
const afterwards = (id: string) => `${addressOf(id)}/decisions-after-revocation`;
