import { conductorRef } from '../conductors.js';
import type { Due } from '../reading.js';

/** Whose conductor a due is from, where that is known by one id. */
export function idOf({ conductor }: Pick<Due, 'conductor'>): string {
  const ref = conductorRef(conductor);
  if (!ref || ref.kind === 'edition') throw new Error(`${conductor} is not known by one id`);
  return ref.id;
}
