import type { RefusalCatalogue } from '../refusals.js';

export const MANDATE_REFUSALS = {} as const satisfies RefusalCatalogue;
