import type { Edition } from '@anvisa/domain/directive/directive';
import type { CaseEntry } from '@anvisa/record/queries/case-entries';
import { savedText } from '@anvisa/record/queries/saved-text';
import type { Pool } from '../record.js';
import type { LastReadAnswer } from './review.answer.js';

interface Told {
  readonly round: number;
  readonly textHash: string;
}

/** Of somebody who is asked again: the text that their last verdict was about, where it is no longer the one under review. */
export async function lastRead(
  pool: Pool,
  { caseNumber, review }: Edition,
  entries: readonly CaseEntry[],
  person: string,
): Promise<LastReadAnswer | undefined> {
  if (!review?.reviewers.includes(person)) return undefined;
  const given = entries.findLast(({ envelope: { type, open }, disclosed }) => {
    const by = (disclosed.actor as { person?: string } | undefined)?.person;
    return type === 'VerdictGiven' && by === person && (open as unknown as Told).round < review.round;
  });
  if (!given) return undefined;
  const { round, textHash } = given.envelope.open as unknown as Told;
  const content = textHash === review.textHash ? undefined : await savedText(pool, caseNumber, textHash);
  return content && { round, at: given.envelope.at, content: content as unknown as LastReadAnswer['content'] };
}
