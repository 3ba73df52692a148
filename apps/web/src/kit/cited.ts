const BARE = /^\d+[a-z]?$/;

/** A paragraph of minutes as it is cited: `5` alone says nothing, and is `§ 5`. */
export function cited(paragraph: string): string {
  const written = paragraph.trim();
  return BARE.test(written) ? `§ ${written}` : written.replace(/^§(?=\d)/, '§ ');
}
