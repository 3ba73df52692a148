import type { Reach } from '@anvisa/domain/permission/reach';
import type { FeedEntry } from '@anvisa/record/queries/feed';
import type { MessageEvent } from '@nestjs/common';
import { addressOf } from '../acts/address-of.js';
import type { ReadAnew } from './feed.js';
import { eventId } from './place.js';

/** What the public is told of: decided directives, and the map that areas are found on. Drafts are nobody else's matter. */
const TOLD_TO_ALL = new Set([
  'EditionApproved',
  'BoardApproved',
  'ChairApproved',
  'EditionDeclined',
  'BoardDeclined',
  'ChairDeclined',
  'EditionPublished',
  'EnteredIntoForce',
  'EditionSuperseded',
  'EditionExtended',
  'BoardExtended',
  'RepealDecided',
  'BoardRepealed',
  'EditionRepealed',
  'EditionLapsed',
  'CorrectionMade',
  'AreaMapAdopted',
]);

/** How much somebody is told: all, or what the public is, and what is meant for the committees that they speak for. */
export function isTold({ type, units: meant }: FeedEntry, { all, units }: Pick<Reach, 'all' | 'units'>): boolean {
  return all || TOLD_TO_ALL.has(type) || units.some((unit) => meant.includes(unit));
}

/** An entry as an event: that something happened, where it is read, and which of the listener's committees it is meant for. */
export function eventShown(entry: FeedEntry, { all, units: own }: Pick<Reach, 'all' | 'units'>): MessageEvent {
  const { stream, n, type, at, caseNumber } = entry;
  const units = entry.units.filter((unit) => all || own.includes(unit));
  const self = addressOf(stream);
  return {
    id: eventId(entry),
    type: 'entry',
    data: { stream, n, type, at: at.toISOString(), caseNumber, ...(self !== undefined && { self }), ...(units.length > 0 && { units }) },
  };
}

/** More was missed than is told: what is shown is to be read anew. */
export function readAnew({ readAnewFrom }: ReadAnew): MessageEvent {
  return { id: eventId(readAnewFrom), type: 'read-anew', data: {} };
}
