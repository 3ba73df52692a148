export const AREA_ACTS = {} as const;
