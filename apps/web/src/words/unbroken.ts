const SPACE = '\u00a0';

/** What stands before its number: «utgåva 2», «Dnr 031-412/2026», «§ 7»; and what stands after it: «4 §», «3 arbetsdagar». */
const BEFORE = /(?<=^|[^\p{L}])(utgåva|utgåvan|omgång|Dnr|nr|edition|round|No\.|§) (?=\d)/giu;
const AFTER = /(?<=\d) (?=§|arbetsdag|working day)/gu;

/** What is said, with a number never alone at the end or the beginning of a line. */
export function unbroken(said: string): string {
  return said.replace(BEFORE, `$1${SPACE}`).replace(AFTER, SPACE);
}
