/** What ends a line, moves a terminal's cursor or turns the order of what is read: C0, DEL, C1, line and paragraph separators, bidi controls. */
const TRICKS = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text from outside as it may stand in a log: on one line, of a bounded length, what could trick its reader written out. */
export function oneLine(text: string, most = 500): string {
  const written = text.toWellFormed().replace(TRICKS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // The cut may fall within a sign that takes two places: half a sign is none that a log could hold.
  return written.length <= most ? written : `${written.slice(0, most - 1).toWellFormed()}…`;
}
