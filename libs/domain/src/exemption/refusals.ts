import type { RefusalCatalogue } from '../refusals.js';

export const EXEMPTION_REFUSALS = {} as const satisfies RefusalCatalogue;
