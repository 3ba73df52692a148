import type { RefusalCatalogue } from '../refusals.js';

export const STRATEGY_REFUSALS = {} as const satisfies RefusalCatalogue;
