/** Whether a link in a text may be one on a page: to the web, a mail address, or a place of our own; never what a browser would run. */
export function isSafeLink(url: string): boolean {
  return /^(https?:|mailto:|\/(?!\/)|#)/i.test(url);
}
