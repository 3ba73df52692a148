export const PLANTED: string;
export function leaksIn(output: string): string[];
