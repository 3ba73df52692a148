import type { EditionState } from '@anvisa/domain/directive/states';

/** An edition that rests on a strategy. */
export class RestingEditionAnswer {
  /** @example "2b3c4d5e-6f7a-5b8c-9d0e-1f2a3b4c5d6e" */
  directive: string;
  /** @example 1 */
  edition: number;
  /** The area that it governs today. @example "telefoni" */
  area: string;
  /** @example "in-force" */
  state: EditionState;
  /** For whoever reads what is marked as secret. @example "Anvisning för telefoni" */
  title?: string;
}

/** What rests on a strategy, by area. */
export class RestingAnswer {
  items: RestingEditionAnswer[];
}
