import type { Reader } from '@anvisa/record/queries/reader';
import { confinedTo, mustWorkWithCases } from '../people/must-hold.js';
import { notFound } from '../problems/problem.js';

/** The committees whose exemptions a reader sees: the house sees all (undefined), a committee's contact their own committee's. */
export function exemptionsReadBy(reader: Reader): readonly string[] | undefined {
  mustWorkWithCases(reader);
  return confinedTo(reader);
}

export function mayReadExemption(reader: Reader, { unit }: { readonly unit: string }): void {
  const units = exemptionsReadBy(reader);
  if (units && !units.includes(unit)) throw notFound();
}
