import type { RefusalCatalogue } from '../refusals.js';

export const DIRECTIVE_REFUSALS = {} as const satisfies RefusalCatalogue;
