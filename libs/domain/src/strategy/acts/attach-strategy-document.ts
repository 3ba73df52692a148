import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { AttachedDocument } from '../events.js';
import { recorded } from '../recording.js';
import { documentIsNew } from '../rules/document-is-new.js';

export interface AttachStrategyDocumentCommand extends AttachedDocument {
  readonly type: 'attach-strategy-document';
  readonly strategy: string;
}

/** A document joins the case; one of its kind that was noted as missing is no longer. */
export const attachStrategyDocument: Act<AttachStrategyDocumentCommand> = {
  rests: ({ strategy }) => ({ streams: [streamOf('strategy', strategy)] }),

  decide: (world, { strategy: id, document, what, title, sha256 }, context) => {
    const strategy = world.find('strategy', id);
    if (!strategy) return refuse('not-found');
    return (
      firstRefusal(permitted('attach-strategy-document', context), documentIsNew(strategy, document)) ??
      recorded('attach-strategy-document', context, id, { type: 'DocumentAttached', document, what, title, sha256 })
    );
  },
};
