import type { RefusalCatalogue } from '../refusals.js';

export const RECEIPT_REFUSALS = {} as const satisfies RefusalCatalogue;
