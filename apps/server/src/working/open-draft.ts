import { EDITION_ACTS } from '@anvisa/domain/directive/acts';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { type SeenEdition, seeEdition } from '@anvisa/record/queries/edition-seen';
import type { Reader } from '@anvisa/record/queries/reader';
import { refusalOf } from '../acts/refused.js';
import { notFound } from '../problems/problem.js';
import type { Pool } from '../record.js';
import { tried } from '../secrecy/hidden.js';

/** What hides a case hides its draft as well. @throws not found, to whom it is hidden. */
export async function mustBeSeenBy(pool: Pool, of: OfEdition, reader: Reader): Promise<SeenEdition> {
  const seen = await seeEdition(pool, of, reader.actor.person);
  if (!seen || (await tried(pool, of, seen.about.edition, reader)).hidden) throw notFound();
  return seen;
}

/** Who writes in a draft, and on it, must see it, by the rules of saving it. @throws not found, or the refusal. */
export async function mustBeOpenTo(pool: Pool, of: OfEdition, reader: Reader): Promise<void> {
  const { about, context, world } = await mustBeSeenBy(pool, of, reader);
  const refusal = EDITION_ACTS['save-draft'].may(about, context, world);
  if (refusal) throw refusalOf({ kind: 'refused', refusal });
}
