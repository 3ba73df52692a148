import type { Envelope } from '@anvisa/domain/audit/entry';
import type { Content } from '@anvisa/domain/directive/content';
import { type SwedishDate, swedishDateOf } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { HOLDS } from './secrecy.js';

/** What a decided edition said until it was corrected, or from a correction on. */
export interface KnownText {
  readonly edition: number;
  readonly hash: string;
  readonly content: Content;
  /** The day of the correction that gave it, and that document; the text as decided has neither. */
  readonly correctedOn?: SwedishDate;
  readonly document?: number;
}

/**
 * The texts of a directive's corrected editions, or of one of them: of each as it was decided, and after each correction (FL § 36). An edition without a
 * correction has none here, nor has one with a correction that bears a mark of secrecy: what it changed would be read from the difference.
 */
export async function knownTexts(db: Queryable, directive: string, edition?: number): Promise<readonly KnownText[]> {
  const { rows } = await db.query<{ edition: number; leaf: Buffer; content: string }>({
    name: 'known-texts',
    text: `SELECT ed.number AS edition, e.leaf, d.value AS content
      FROM edition ed JOIN entry e ON e.case_number = ed.case_number JOIN disclosure d ON d.entry = e.id AND d.field = 'content' AND d.disposed_by IS NULL
      WHERE ed.directive = $1 AND ($2::int IS NULL OR ed.number = $2)
        AND EXISTS (SELECT FROM register_document r WHERE r.case_number = ed.case_number AND r.kind = 'CorrectionMade')
        AND NOT EXISTS (SELECT FROM register_document r JOIN secrecy_mark m ON m.directive = ed.directive AND m.edition = ed.number AND m.document = r.number
          WHERE r.case_number = ed.case_number AND r.kind = 'CorrectionMade' AND ${HOLDS})
        AND (e.type = 'CorrectionMade' OR e.seq = (
          SELECT max(last.seq) FROM entry last WHERE last.case_number = ed.case_number AND last.type IN ('DraftSaved', 'TextAmended')))
      ORDER BY ed.number, e.seq`,
    values: [directive, edition ?? null],
  });
  return rows.map(({ edition: number, leaf, content }) => {
    const { type, at, open } = JSON.parse(leaf.toString()) as Envelope;
    const corrected = type === 'CorrectionMade' && { correctedOn: swedishDateOf(at), document: Number(open.document) };
    return { edition: number, hash: String(open.textHash), content: JSON.parse(content) as Content, ...corrected };
  });
}
