import type { RefusalFacts } from '@anvisa/domain/refusal';
import { ValidateBy } from 'class-validator';

interface Told {
  /** What the code's text names. */
  readonly facts?: RefusalFacts;
  /** Whether the value is a list, of which each item is checked. */
  readonly each?: boolean;
}

/** A rule of ours for a field. What does not hold to it is told by the code, whose text stands in `problems/pointer-texts.ts`. */
export function Rule(code: string, validate: (value: unknown) => boolean, { facts, each = false }: Told = {}) {
  // class-validator forgets the context of a rule that has no message.
  return ValidateBy(
    { name: code, validator: { validate, defaultMessage: () => code } },
    { each, context: { code, ...(facts && { facts }) } },
  );
}
