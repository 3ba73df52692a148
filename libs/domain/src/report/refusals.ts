import type { RefusalCatalogue } from '../refusals.js';

export const REPORT_REFUSALS = {} as const satisfies RefusalCatalogue;
