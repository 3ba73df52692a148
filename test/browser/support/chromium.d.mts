export function chromium(): string | undefined;

/** What to say where there is none. */
export const NO_CHROMIUM: string;
