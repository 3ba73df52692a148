import type { FeedEntry } from '@anvisa/record/queries/feed';
import type { MessageEvent } from '@nestjs/common';
import { addressOf } from '../acts/address-of.js';
import { eventId } from './place.js';

/** What the public is told of: decided directives, and the map that areas are found on. Drafts are nobody else's matter. */
const TOLD_TO_ALL = new Set([
  'EditionApproved',
  'BoardApproved',
  'EditionPublished',
  'EnteredIntoForce',
  'EditionSuperseded',
  'RepealDecided',
  'EditionRepealed',
  'EditionLapsed',
  'CorrectionMade',
  'AreaMapAdopted',
]);

export function isToldToAll({ type }: FeedEntry): boolean {
  return TOLD_TO_ALL.has(type);
}

/** An entry as an event: that something happened, and where it is read. */
export function eventShown(entry: FeedEntry): MessageEvent {
  const { stream, n, type, at, caseNumber } = entry;
  const self = addressOf(stream);
  return {
    id: eventId(entry),
    type: 'entry',
    data: { stream, n, type, at: at.toISOString(), caseNumber, ...(self !== undefined && { self }) },
  };
}
