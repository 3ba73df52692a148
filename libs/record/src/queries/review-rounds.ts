import type { DisclosedActor } from '@anvisa/domain/audit/entry';
import type { Edition, Review } from '@anvisa/domain/directive/directive';
import { ROUNDS_TOLD_BY, roundsOf, type ToldOfRounds } from '@anvisa/domain/directive/review-rounds';
import { metaOf } from '../audit/entry.js';
import { changeOf } from '../audit/replay.js';
import type { Queryable } from '../database/queryable.js';
import { type CaseEntry, entriesOfCase } from './case-entries.js';

/** A round of review has some verdicts and comments; this many are more than any case's rounds have together. */
const MOST = 5_000;

/** The rounds of review before the one that the edition holds, in their order: they stand in the entries alone. */
export async function earlierRounds(db: Queryable, { caseNumber, review }: Edition): Promise<readonly Review[]> {
  if (!review || review.round === 1) return [];
  const entries = await entriesOfCase(db, caseNumber, { types: ROUNDS_TOLD_BY, limit: MOST });
  return roundsOf(entries.map(told)).filter(({ round }) => round < review.round);
}

function told({ envelope, disclosed }: CaseEntry): ToldOfRounds {
  const { event } = changeOf({ envelope, disclosed: new Map(Object.entries(disclosed)) });
  const { person } = disclosed.actor as DisclosedActor;
  return { event: event as ToldOfRounds['event'], meta: metaOf(envelope, person) };
}
