/** «Helena Fors, enhetschef, svarar …»: a name with a role after it is closed by a comma where the sentence goes on. */
export function asSubject(responsible: string): string {
  return responsible.includes(',') && !responsible.endsWith(',') ? `${responsible},` : responsible;
}
