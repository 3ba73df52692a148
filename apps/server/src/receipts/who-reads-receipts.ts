import type { Reader } from '@anvisa/record/queries/reader';
import { confinedTo, mustBeOfTheHouse, mustWorkWithCases } from '../people/must-hold.js';
import { notFound } from '../problems/problem.js';

/** The house sees who has acknowledged an edition. */
export function mayReadReceiptsOfEdition(reader: Reader): void {
  mustBeOfTheHouse(reader);
}

/** A committee's contact sees what their own committee has received, the house what any has. */
export function mayReadReceiptsOfUnit(reader: Reader, unit: string): void {
  mustWorkWithCases(reader);
  const units = confinedTo(reader);
  if (units && !units.includes(unit)) throw notFound();
}
