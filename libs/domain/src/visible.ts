/** What leaves no mark on a page: white space, controls, and what Unicode calls default ignorable; and the blank Braille pattern. */
const MARK = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a text shows nothing to whoever reads it, whatever characters it holds. */
export function isBlank(text: string): boolean {
  return !MARK.test(text);
}
