const WITH_SCHEME = /^(?:https?:\/\/[^\s/.]+(?:\.[^\s/.]+)*(?:[/?#:]\S*)?|mailto:[^\s@]+@[^\s@]+)$/i;
const PLACE = /^(?:\/(?!\/)\S*|#\S+)$/;
const MAIL = /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/;
const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#]\S*)?$/u;

/** What a text of the record may link to: the pages that show it show no other link. */
export function mayLinkTo(address: string): boolean {
  return WITH_SCHEME.test(address) || PLACE.test(address);
}

/** The address that somebody means: with its scheme, also where they left it out. Undefined where it leads nowhere that a text may link to. */
export function addressIn(written: string): string | undefined {
  const address = written.trim();
  if (mayLinkTo(address)) return address;
  if (MAIL.test(address)) return `mailto:${address}`;
  return HOST.test(address) ? `https://${address}` : undefined;
}
