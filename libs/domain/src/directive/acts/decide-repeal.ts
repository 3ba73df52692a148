import type { SwedishDate } from '../../time.js';
import { decided } from '../changes.js';
import { decidingCapacity } from '../deciding.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import type { DecisionRecord } from '../events.js';
import { dayIsNotPast } from '../rules/day-is-not-past.js';
import { matterMayBeDelegated } from '../rules/matter-may-be-delegated.js';
import { recordIsComplete } from '../rules/record-is-complete.js';

/** The directive ends without a successor: its edition binds to the end of its last day. */
export interface DecideRepeal extends OfEdition {
  readonly type: 'decide-repeal';
  readonly lastDay: SwedishDate;
  readonly record: DecisionRecord;
}

export const decideRepeal = editionAct<DecideRepeal>('decide-repeal', {
  needsVersion: true,
  kinds: ['mandate', 'strategy'],
  fields: ['lastDay', 'record'],
  rules: ({ record, lastDay }, _about, { today }) => [
    matterMayBeDelegated(record, 'repeal'),
    recordIsComplete(record),
    dayIsNotPast(lastDay, today),
  ],
  decide: ({ directive, edition, record, lastDay }, about, context, world) =>
    decided(decidingCapacity(about, context, world), directive, {
      type: 'RepealDecided',
      edition,
      document: about.edition.documents + 1,
      textHash: about.edition.text?.hash ?? '',
      lastDay,
      ...record,
    }),
});
