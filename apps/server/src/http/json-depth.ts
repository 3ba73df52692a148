const [QUOTE, BACKSLASH] = [0x22, 0x5c];

/**
 * Whether lists and objects stand in one another more than so many levels deep, in JSON that nobody has read yet: what is deep is dear to read, and
 * breaks whoever walks through it level by level.
 */
export function isDeeperThan(most: number, json: Buffer): boolean {
  let [depth, inText] = [0, false];
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (inText && byte === BACKSLASH) at += 1;
    else if (byte === QUOTE) inText = !inText;
    else if (!inText) depth += levels(byte);
    if (depth > most) return true;
  }
  return false;
}

function levels(byte: number | undefined): number {
  switch (byte) {
    case 0x5b: // [
    case 0x7b: // {
      return 1;
    case 0x5d: // ]
    case 0x7d: // }
      return -1;
    default:
      return 0;
  }
}
