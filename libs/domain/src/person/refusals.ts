import type { RefusalCatalogue } from '../refusals.js';

export const PERSON_REFUSALS = {} as const satisfies RefusalCatalogue;
