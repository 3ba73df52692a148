import type { Content } from '@anvisa/domain/directive/content';
import type { Queryable } from '../database/queryable.js';

/** The words that a draft of a case had under a hash: they lie in the entry of the act that wrote them. */
export async function savedText(db: Queryable, caseNumber: string, hash: string): Promise<Content | undefined> {
  const { rows } = await db.query<{ content: string }>({
    name: 'saved-text',
    text: `SELECT d.value AS content FROM entry e JOIN disclosure d ON d.entry = e.id AND d.field = 'content'
      WHERE e.case_number = $1 AND e.type IN ('DraftSaved', 'TextAmended') AND convert_from(e.leaf, 'UTF8')::jsonb #>> '{open,textHash}' = $2
      ORDER BY e.seq DESC LIMIT 1`,
    values: [caseNumber, hash],
  });
  return rows[0] && (JSON.parse(rows[0].content) as Content);
}
