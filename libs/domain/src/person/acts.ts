export const PERSON_ACTS = {} as const;
