export const MANDATE_ACTS = {} as const;
