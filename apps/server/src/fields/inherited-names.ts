import { pointerTo } from '../problems/invalid.js';
import { Problem } from '../problems/problem.js';

/**
 * Fields named as what every object inherits (`toString`) are unknown like any other that no class has. The transformation drops them before the
 * whitelist could see them.
 * @throws the problem, which points at the first.
 */
export function mustNameNothingInherited(value: unknown): void {
  const found = inheritedIn(value, '');
  if (found !== undefined) throw new Problem(422, 'input-invalid', { pointers: [{ pointer: found, code: 'unknown' }] });
}

function inheritedIn(value: unknown, above: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, one] of Object.entries(value)) {
    if (name in Object.prototype) return pointerTo(above, name);
    const found = typeof one === 'object' ? inheritedIn(one, pointerTo(above, name)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
