/** «Socialnämnden och Utbildningsnämnden». */
export function listed(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format([...names].sort((one, other) => one.localeCompare(other, language)));
}
