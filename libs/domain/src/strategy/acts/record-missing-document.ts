import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { StrategyDocument } from '../events.js';
import { recorded } from '../recording.js';
import { documentIsMissing } from '../rules/document-is-missing.js';

export interface RecordMissingDocumentCommand {
  readonly type: 'record-missing-document';
  readonly strategy: string;
  readonly what: StrategyDocument;
  readonly reason: string;
}

/** A document that the case should have and does not: said openly, since nothing is invented in its place. */
export const recordMissingDocument: Act<RecordMissingDocumentCommand> = {
  rests: ({ strategy }) => ({ streams: [streamOf('strategy', strategy)] }),

  decide: (world, { strategy: id, what, reason }, context) => {
    const strategy = world.find('strategy', id);
    if (!strategy) return refuse('not-found');
    return (
      firstRefusal(permitted('record-missing-document', context), documentIsMissing(strategy, what)) ??
      recorded('record-missing-document', context, id, { type: 'DocumentMissing', what, reason })
    );
  },
};
