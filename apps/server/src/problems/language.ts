const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a caller says of a range of languages: how much they want it, from 0, not at all, to 1; and at which place they say so. */
interface Wanted {
  readonly range: string;
  readonly weight: number;
  readonly at: number;
}

/** The language that the caller prefers of ours (RFC 9110, 12.5.4), the first of those that they want alike; Swedish where they want none. */
export function languageOf(accepted: string | undefined): Language {
  if (accepted === undefined) return 'sv';
  const said = accepted.slice(0, 200).toLowerCase().split(',').map(wantedIn);
  let best: { readonly language: Language; readonly wanted: Wanted } | undefined;
  for (const language of LANGUAGES) {
    const wanted =
      mostOf(said.filter(({ range }) => range === language || range.startsWith(`${language}-`))) ?? said.find(({ range }) => range === '*');
    if (wanted && wanted.weight > 0 && (!best || comesBefore(wanted, best.wanted))) best = { language, wanted };
  }
  return best?.language ?? 'sv';
}

function wantedIn(said: string, at: number): Wanted {
  const [range = '', ...parameters] = said.split(';').map((part) => part.trim());
  const weight = parameters.find((one) => one.startsWith('q='))?.slice(2);
  return { range, weight: weight === undefined ? 1 : Number(weight) || 0, at };
}

function mostOf(said: readonly Wanted[]): Wanted | undefined {
  return said.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1))[0];
}

function comesBefore(one: Wanted, other: Wanted): boolean {
  return one.weight > other.weight || (one.weight === other.weight && one.at < other.at);
}
