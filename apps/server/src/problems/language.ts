export type Language = 'sv' | 'en';

/** The language that the caller prefers of ours (RFC 9110, 12.5.4); Swedish where they say nothing of it. */
export function languageOf(accepted: string | undefined): Language {
  if (accepted === undefined) return 'sv';
  let best: Language = 'sv';
  let weight = 0;
  for (const one of accepted.slice(0, 200).toLowerCase().split(',')) {
    const [range = '', q] = one.trim().split(/\s*;\s*q=/);
    const found = range.startsWith('en') ? 'en' : range.startsWith('sv') || range === '*' ? 'sv' : undefined;
    const wanted = q === undefined ? 1 : Number(q);
    if (found && wanted > weight) [best, weight] = [found, wanted];
  }
  return best;
}
