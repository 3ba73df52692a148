import type { ValidationError } from 'class-validator';
import { type Pointer, Problem } from './problem.js';

/** What the validation found, with a JSON pointer to each value. */
export function invalid(errors: readonly ValidationError[]): Problem {
  return new Problem(422, 'input-invalid', { pointers: pointersOf(errors, '').slice(0, MOST) });
}

/** A body with a thousand faults is answered with some of them. */
const MOST = 50;

function pointersOf(errors: readonly ValidationError[], above: string): readonly Pointer[] {
  return errors.flatMap(({ property, constraints = {}, contexts, children = [] }) => {
    const pointer = pointerTo(above, property);
    const [first] = Object.keys(constraints);
    const own = first === undefined ? [] : [{ pointer, ...meaning(first, contexts?.[first]) }];
    return [...own, ...pointersOf(children, pointer)];
  });
}

/** A JSON pointer to what an object holds under a name. */
export function pointerTo(above: string, name: string): string {
  return `${above}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The field rules of `fields/` say in their context what they ask for; class-validator's own are few. */
function meaning(constraint: string, context: unknown): Omit<Pointer, 'pointer'> {
  if (constraint === 'whitelistValidation') return { code: 'unknown' };
  if (constraint === 'nestedValidation') return { code: 'object' };
  return (context as Omit<Pointer, 'pointer'> | undefined) ?? { code: constraint };
}
