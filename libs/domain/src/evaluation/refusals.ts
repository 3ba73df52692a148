import type { RefusalCatalogue } from '../refusals.js';

export const EVALUATION_REFUSALS = {} as const satisfies RefusalCatalogue;
