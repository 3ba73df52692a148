export const STRATEGY_ACTS = {} as const;
