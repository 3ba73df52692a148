import type { RefusalCatalogue } from '../refusals.js';

export const AREA_REFUSALS = {} as const satisfies RefusalCatalogue;
