import type { Act, Context, Outcome, Rests, World } from '../act.js';
import { streamOf } from '../act.js';
import type { Kind } from '../aggregates.js';
import { firstRefusal, type Refusal, refuse } from '../refusal.js';
import { editionOf } from './directive.js';
import { type Case, type EditionActType, mayOnEdition } from './may.js';

export type { Case } from './may.js';

/** What every act on an edition names. */
export interface OfEdition {
  readonly directive: string;
  readonly edition: number;
}

/**
 * An act on one edition. `may` says why the actor may not do it now, whatever the command holds, by the act's row in the table of
 * permissions: the same rules answer the page's «what may I do» and stand first in `decide`.
 */
export interface EditionAct<C extends OfEdition> extends Act<C> {
  readonly may: (about: Case, context: Context, world: World) => Refusal | undefined;
  /** Kinds that `may` asks the world for as a whole. */
  readonly kinds: readonly Kind[];
  /** The fields that the command must hold beside the case. */
  readonly fields: readonly (keyof C & string)[];
  /** Of an act that `may` leaves open: whether it is so for some outcomes alone. */
  readonly left?: (about: Case, context: Context, world: World) => OutcomesLeft | undefined;
}

/** The outcomes that an act may still come to, and why not the others. */
export interface OutcomesLeft {
  readonly outcomes: readonly string[];
  readonly because: Refusal;
}

interface Parts<C extends OfEdition> {
  readonly fields: EditionAct<C>['fields'];
  readonly kinds?: readonly Kind[];
  readonly left?: EditionAct<C>['left'];
  /** More streams than the directive's own. */
  readonly more?: (command: C) => Partial<Rests>;
  readonly rules?: (command: C, about: Case, context: Context, world: World) => readonly (Refusal | undefined)[];
  readonly decide: (command: C, about: Case, context: Context, world: World) => Outcome;
  readonly needsVersion?: true;
  readonly opensCase?: true;
  readonly follows?: Act<C>['follows'];
}

/** @param type whose row in the table of permissions says who may. */
export function editionAct<C extends OfEdition & { readonly type: EditionActType }>(
  type: C['type'],
  { fields, kinds = [], more, rules, decide, ...needs }: Parts<C>,
): EditionAct<C> {
  const may = mayOnEdition(type);
  return {
    may,
    fields,
    kinds,
    ...needs,
    rests: (command) => {
      const rest = more?.(command) ?? {};
      return {
        ...rest,
        streams: [streamOf('directive', command.directive), ...(rest.streams ?? [])],
        kinds: [...kinds, ...(rest.kinds ?? [])],
      };
    },
    decide: (world, command, context) => {
      const directive = world.find('directive', command.directive);
      const edition = directive && editionOf(directive, command.edition);
      if (!directive || !edition) return refuse('not-found');
      const about = { directive, edition };
      const refused = may(about, context, world) ?? firstRefusal(...(rules?.(command, about, context, world) ?? []));
      return refused ?? decide(command, about, context, world);
    },
  };
}
