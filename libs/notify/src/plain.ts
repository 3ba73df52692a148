/** Columns of a plain-text letter: fits every reader, also quoted once or twice (RFC 5322, 2.1.1 asks for at most 78). */
const WIDTH = 72;

/**
 * Text that people wrote, on one line. Control characters, line and paragraph separators could forge a header or a line of ours; characters that change the
 * direction of writing could make a name or a number read as another.
 */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/\p{Zs}+/gu, ' ')
    .trim();
}

/** At most so many characters, cut at a word, with an ellipsis. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > cut.length / 2 ? cut.slice(0, space) : cut}…`;
}

/** A paragraph broken at spaces. A word that is longer than a line, such as an address, stays whole. */
export function wrapped(paragraph: string, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.split(' ')) {
    if (line !== indent && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
