import type { DecidedText } from '@anvisa/domain/directive/provision-history';
import { DECIDED_STATES } from '@anvisa/domain/directive/states';
import type { Queryable } from '../database/queryable.js';
import { endsOfStrategies, lastDayWith } from './ends-of-strategies.js';
import { knownTexts } from './known-texts.js';

/** More editions than a directive has in a hundred years. */
const MOST = 200;

export interface DecidedTextsWanted {
  readonly directive: string;
  /** No later edition than this. */
  readonly until?: number | undefined;
  /** The editions that a mark of secrecy hides from whoever reads. */
  readonly hidden: readonly number[];
}

/** The decided texts of a directive until an edition, in their order; of one that was corrected each, the text as decided first. */
export async function decidedTexts(db: Queryable, { directive, until, hidden }: DecidedTextsWanted): Promise<readonly DecidedText[]> {
  const { rows } = await db.query<DecidedText>({
    name: 'decided-texts',
    text: `SELECT e.number AS edition, e.in_force_from AS "inForceFrom", e.in_force_until AS "inForceUntil", t.content
      FROM edition e JOIN edition_text t ON t.directive = e.directive AND t.number = e.number
      WHERE e.directive = $1 AND e.state = ANY($2) AND ($3::int IS NULL OR e.number <= $3) AND e.number <> ALL($4::int[])
      ORDER BY e.number LIMIT ${MOST}`,
    values: [directive, DECIDED_STATES, until ?? null, hidden],
  });
  const known = await knownTexts(db, directive);
  const ends = await endsOfStrategies(db);
  return rows.flatMap((found) => {
    const row = { ...found, inForceUntil: lastDayWith(ends, directive, found.edition, found.inForceUntil) };
    const told = known.filter(({ edition }) => edition === row.edition);
    return told.length === 0 ? [row] : told.map(({ content, correctedOn }) => ({ ...row, content, ...(correctedOn && { correctedOn }) }));
  });
}
