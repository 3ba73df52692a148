import type { Queryable } from '../database/queryable.js';

/** A note that nobody has touched for so long is of no use to anybody. */
const KEPT = '180 days';

/**
 * Cleans away working material whose time is over (TF 2:12): copies of drafts that were submitted or whose case has closed, with the comments in
 * them, notes on what is decided or concluded, and who was where.
 */
export async function cleanWorkingMaterial(db: Queryable): Promise<void> {
  for (const [name, text] of Object.entries(CLEANED)) await db.query({ name, text });
}

const CLEANED = {
  'clean-working-copies': `DELETE FROM working_copy w USING edition e WHERE e.directive = w.directive AND e.number = w.number AND e.state <> 'draft'`,
  'clean-working-comments': `DELETE FROM working_comment w USING edition e WHERE e.directive = w.directive AND e.number = w.number AND e.state <> 'draft'`,
  'clean-working-presence': 'DELETE FROM working_presence WHERE until < clock_timestamp()',
  'clean-notes-on-editions': `DELETE FROM working_note n USING edition e WHERE n.subject LIKE '%~directive~%'
    AND e.directive = split_part(n.subject, '~', 3)::uuid AND e.number = split_part(n.subject, '~', 4)::int
    AND e.state NOT IN ('draft', 'in-review', 'ready', 'postponed', 'referred')`,
  'clean-notes-on-evaluations': `DELETE FROM working_note n USING evaluation v WHERE n.subject LIKE '%~evaluation~%'
    AND v.id = concat_ws('/', split_part(n.subject, '~', 3), split_part(n.subject, '~', 4), split_part(n.subject, '~', 5)) AND v.state = 'concluded'`,
  'clean-notes-on-exemptions': `DELETE FROM working_note n USING exemption x WHERE n.subject LIKE '%~exemption~%'
    AND x.id = split_part(n.subject, '~', 3)::uuid AND x.state NOT IN ('requested', 'referred', 'granted')`,
  'clean-old-notes': `DELETE FROM working_note n USING instance i WHERE n.at < clock_timestamp() + i.clock_offset - interval '${KEPT}'`,
} as const;
