export function verdictOf(report: string): { unreachable?: string; holes?: string[] };
