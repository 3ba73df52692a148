import { isLate } from '@anvisa/domain/mandate/late-revocation';
import type { ChainLink } from '@anvisa/domain/mandate/link';
import type { Mandate } from '@anvisa/domain/mandate/mandate';
import { type MandateState, mandateStateOn } from '@anvisa/domain/mandate/states';
import type { Strategy } from '@anvisa/domain/strategy/strategy';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Showing } from '../acts/acts.js';
import type { ChainLinkAnswer, MandateAfter, MandateAnswer } from './mandate.answer.js';

/** A mandate with the state that a day gives it. */
export function mandateShown(mandate: Mandate, strategies: readonly Strategy[], day: SwedishDate): MandateAnswer {
  return withState(mandate, mandateStateOn(mandate, strategies, day));
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
      const self = `/api/mandates/${id}`;
      const late = mandate.revoked !== undefined && isLate(mandate.revoked);
      return { id, self, ground: mandate.ground, ...(late && { decisionsAfterRevocation: `${self}/decisions-after-revocation` }) };
    },
    location: ({ self }) => self,
  };
}
