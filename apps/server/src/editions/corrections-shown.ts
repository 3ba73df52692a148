import type { BoardDecision, DirectiveEvent } from '@anvisa/domain/directive/events';
import type { CaseEntry } from '@anvisa/record/queries/case-entries';
import type { CorrectionAnswer } from './correction.answer.js';
import { decidedBy } from './decisions-shown.js';

const CORRECTION: DirectiveEvent['type'] = 'CorrectionMade';

/** What was put right in the decided text, the first first: whoever is to follow it reads what, by whom and why (FL § 36). */
export function correctionsShown(entries: readonly CaseEntry[], hides: (document: number) => boolean): CorrectionAnswer[] {
  return entries.filter(({ envelope: { type, open } }) => type === CORRECTION && !hides(Number(open.document))).map(correctionShown);
}

function correctionShown(entry: CaseEntry): CorrectionAnswer {
  const { envelope, disclosed, hash } = entry;
  const { board } = disclosed as { readonly board?: BoardDecision };
  return {
    document: Number(envelope.open.document),
    at: envelope.at,
    what: String(disclosed.what),
    reasons: String(disclosed.reasons),
    by: decidedBy(entry),
    ...(board && { board }),
    textHash: String(envelope.open.textHash),
    entry: envelope.id,
    hash,
  };
}
