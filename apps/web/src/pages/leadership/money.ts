/** "310 mnkr", "SEK 310 m": so that amounts can be compared at a glance. */
export function millions(sek: number, language: string): string {
  const amount = Math.round(sek / 100_000) / 10;
  return language === 'en' ? `SEK ${amount.toLocaleString('en-GB')} m` : `${amount.toLocaleString('sv-SE')} mnkr`;
}
