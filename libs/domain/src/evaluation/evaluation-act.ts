import { type Act, type Context, type Outcome, type StreamId, streamOf, type World } from '../act.js';
import { editionOf } from '../directive/directive.js';
import type { Before } from '../permission/permitted.js';
import { firstRefusal, type Refusal, refuse } from '../refusal.js';
import { asCounted, type CountedEvaluation } from './as-counted.js';
import { evaluationId } from './evaluation.js';
import { mayOnRound, type RoundActType } from './may.js';

/** What every act on an evaluation names. */
export interface OfRound {
  readonly directive: string;
  readonly edition: number;
  readonly round: number;
}

/** An act on one evaluation. `may` says why the actor may not do it now, whatever the command holds. */
export interface EvaluationAct<C extends OfRound> extends Act<C> {
  readonly may: (evaluation: CountedEvaluation, context: Before) => Refusal | undefined;
}

interface Parts<C extends OfRound> {
  readonly more?: (command: C) => readonly StreamId[];
  readonly rules: (command: C, evaluation: CountedEvaluation, context: Context, world: World) => readonly (Refusal | undefined)[];
  readonly decide: (command: C, evaluation: CountedEvaluation, context: Context, world: World) => Outcome;
  readonly opensCase?: true;
}

/** @param type whose row in the table of permissions says who may. */
export function evaluationAct<C extends OfRound & { readonly type: RoundActType }>(
  type: C['type'],
  { more, rules, decide, ...needs }: Parts<C>,
): EvaluationAct<C> {
  const may = mayOnRound(type);
  return {
    may,
    ...needs,
    rests: (command) => ({
      streams: [streamOf('evaluation', evaluationId(command)), streamOf('directive', command.directive), ...(more?.(command) ?? [])],
    }),
    decide: (world, command, context) => {
      const round = world.find('evaluation', evaluationId(command));
      const directive = world.find('directive', command.directive);
      const edition = directive && editionOf(directive, command.edition);
      if (!round || !edition) return refuse('not-found');
      const evaluation = asCounted(round, edition);
      const refused = may(evaluation, context) ?? firstRefusal(...rules(command, evaluation, context, world));
      return refused ?? decide(command, evaluation, context, world);
    },
  };
}
