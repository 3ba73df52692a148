import type { Content } from '@anvisa/domain/directive/content';
import type { Edition } from '@anvisa/domain/directive/directive';
import type { BoardDecision, DirectiveEvent } from '@anvisa/domain/directive/events';
import type { CaseEntry } from '@anvisa/record/queries/case-entries';
import { savedText } from '@anvisa/record/queries/saved-text';
import type { Pool } from '../record.js';
import type { CorrectionAnswer } from './correction.answer.js';
import { decidedBy } from './decisions-shown.js';

const CORRECTION: DirectiveEvent['type'] = 'CorrectionMade';

/** What was put right in the decided text, the first first: whoever is to follow it reads what, where, by whom and why (FL § 36). */
export async function correctionsShown(
  pool: Pool,
  { caseNumber }: Pick<Edition, 'caseNumber'>,
  entries: readonly CaseEntry[],
  hides: (document: number) => boolean,
): Promise<CorrectionAnswer[]> {
  const first = entries.findIndex(isCorrection);
  if (first === -1) return [];
  const decided = entries.slice(0, first).findLast(({ envelope: { open } }) => open.textHash !== undefined);
  const shown: CorrectionAnswer[] = [];
  let before = decided && (await savedText(pool, caseNumber, String(decided.envelope.open.textHash)));
  for (const entry of entries.filter(isCorrection)) {
    const now = entry.disclosed.content as Content | undefined;
    if (!hides(Number(entry.envelope.open.document))) shown.push(correctionShown(entry, changedBetween(before, now)));
    before = now;
  }
  return shown;
}

function isCorrection({ envelope: { type } }: CaseEntry): boolean {
  return type === CORRECTION;
}

/** A correction leaves the provisions their places: each is held against itself. */
function changedBetween(before: Content | undefined, now: Content | undefined): string[] {
  if (!before || !now) return [];
  const was = new Map(before.provisions.map((one) => [one.id, one]));
  return now.provisions
    .filter(({ id, heading, text }) => was.get(id)?.heading !== heading || was.get(id)?.text !== text)
    .map(({ id }) => id);
}

function correctionShown(entry: CaseEntry, provisions: string[]): CorrectionAnswer {
  const { envelope, disclosed, hash } = entry;
  const { board } = disclosed as { readonly board?: BoardDecision };
  return {
    document: Number(envelope.open.document),
    at: envelope.at,
    what: String(disclosed.what),
    reasons: String(disclosed.reasons),
    provisions,
    by: decidedBy(entry),
    ...(board && { board }),
    textHash: String(envelope.open.textHash),
    entry: envelope.id,
    hash,
  };
}
