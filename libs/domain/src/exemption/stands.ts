import { type Directive, type Edition, editionInForce, editionOf } from '../directive/directive.js';
import type { SwedishDate } from '../time.js';
import type { Exemption } from './exemption.js';

/** The edition that rules an exemption today: the one in force, or when none is, the one that it was asked under. */
export function rulingEdition({ edition }: Exemption, directive: Directive): Edition | undefined {
  return editionInForce(directive) ?? editionOf(directive, edition);
}

/** The last day of an exemption: its own, or that of the directive where it is repealed before. */
export function lastDayOf({ until, requestedUntil }: Exemption, { repealOn }: Pick<Edition, 'repealOn'> = {}): SwedishDate {
  const own = until ?? requestedUntil;
  return repealOn !== undefined && repealOn < own ? repealOn : own;
}

export function keepsProvision({ text }: Edition, provision: string): boolean {
  return text?.outline.provisions.some(({ id }) => id === provision) ?? false;
}

/**
 * Whether an exemption frees its unit on a day: granted by then, not past its last day, not revoked, and its provision kept in every edition since.
 * It lapses with its edition unless the next one keeps the provision; once dropped, a provision that returns is a new one.
 */
export function exemptionStands(exemption: Exemption, directive: Directive, day: SwedishDate): boolean {
  const granted = exemption.decisions.find(({ outcome }) => outcome === 'granted');
  if (!granted || exemption.until === undefined) return false;
  if (day < granted.on || day > exemption.until) return false;
  const revoked = exemption.decisions.find(({ outcome }) => outcome === 'revoked');
  if (revoked && day >= revoked.on) return false;

  const since = directive.editions.filter((one) => one.number >= exemption.edition && begunBy(one, day));
  return since.some((one) => inForceOn(one, day)) && since.every((one) => keepsProvision(one, exemption.provision));
}

function begunBy({ inForceFrom }: Edition, day: SwedishDate): boolean {
  return inForceFrom !== undefined && inForceFrom <= day;
}

function inForceOn(edition: Edition, day: SwedishDate): boolean {
  return begunBy(edition, day) && (edition.inForceUntil === undefined || day <= edition.inForceUntil);
}
