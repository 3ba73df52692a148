/** The id under which a comment is found in the page. */
export function threadId(comment: string): string {
  return `kommentar-${comment}`;
}
