import { type Act, type Capacity, type Context, type Decided, type Outcome, type StreamId, streamOf, type World } from '../act.js';
import type { Kind } from '../aggregates.js';
import { firstRefusal, type Refusal, refuse } from '../refusal.js';
import type { ExemptionEvent } from './events.js';
import type { Exemption } from './exemption.js';
import type { ExemptionCase } from './exemption-case.js';
import { type ExemptionActType, mayOnExemption } from './may.js';
import { rulingEdition } from './stands.js';

export type { ExemptionCase } from './exemption-case.js';

/** What every act on an exemption names. */
export interface OfExemption {
  readonly exemption: string;
  readonly directive: string;
}

/** An act on one exemption. `may` says why the actor may not do it now, whatever the command holds. */
export interface ExemptionAct<C extends OfExemption> extends Act<C> {
  readonly may: (about: ExemptionCase, context: Context, world: World) => Refusal | undefined;
}

interface Parts<C extends OfExemption> {
  readonly rules?: (command: C, about: ExemptionCase, context: Context, world: World) => readonly (Refusal | undefined)[];
  readonly decide: (command: C, about: ExemptionCase, context: Context, world: World) => Outcome;
  /** Kinds that the act asks the world for as a whole. */
  readonly kinds?: readonly Kind[];
  /** More streams than the exemption's own and its directive's. */
  readonly more?: (command: C) => readonly StreamId[];
  readonly follows?: Act<C>['follows'];
  readonly needsVersion?: true;
}

/** @param type whose row in the table of permissions says who may. */
export function exemptionAct<C extends OfExemption & { readonly type: ExemptionActType }>(
  type: C['type'],
  { rules, decide, kinds = [], more, ...needs }: Parts<C>,
): ExemptionAct<C> {
  const may = mayOnExemption(type);
  return {
    may,
    ...needs,
    rests: (command) => ({
      streams: [streamOf('exemption', command.exemption), streamOf('directive', command.directive), ...(more?.(command) ?? [])],
      kinds,
    }),
    decide: (world, command, context) => {
      const exemption = world.find('exemption', command.exemption);
      const directive = world.find('directive', command.directive);
      const ruling = exemption && directive && rulingEdition(exemption, directive);
      if (!ruling || exemption.directive !== directive.id) return refuse('not-found');
      const about = { exemption, directive, ruling };
      const refused = may(about, context, world) ?? firstRefusal(...(rules?.(command, about, context, world) ?? []));
      return refused ?? decide(command, about, context, world);
    },
  };
}

/** The one entry that an act on an exemption makes. */
export function told(as: Capacity, { id }: Pick<Exemption, 'id'>, event: ExemptionEvent): Decided {
  return { as, changes: [{ stream: streamOf('exemption', id), event }] };
}
