/** Words as a sentence or a label of its own begins. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** Words as they stand within a sentence, where the first is no name: «stadsdirektören». */
export function uncapital(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}
