import { EDITION_ACTS } from '@anvisa/domain/directive/acts';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { seeEdition } from '@anvisa/record/queries/edition-seen';
import type { Reader } from '@anvisa/record/queries/reader';
import { refusalOf } from '../acts/refused.js';
import { notFound } from '../problems/problem.js';
import type { Pool } from '../record.js';
import { tried } from '../secrecy/hidden.js';

/** What hides a case hides its draft as well. @throws not found, to whom it is hidden. */
export async function mustBeSeenBy(pool: Pool, of: OfEdition, reader: Reader): Promise<void> {
  const seen = await seeEdition(pool, of, reader.actor.person);
  if (!seen || (await tried(pool, of, seen.about.edition, reader)).hidden) throw notFound();
}

/** The rules of saving a draft hold for writing in it, and on it, as well. @throws the refusal. */
export async function mustBeOpenTo(pool: Pool, of: OfEdition, person: string): Promise<void> {
  const seen = await seeEdition(pool, of, person);
  if (!seen) throw notFound();
  const refusal = EDITION_ACTS['save-draft'].may(seen.about, seen.context, seen.world);
  if (refusal) throw refusalOf({ kind: 'refused', refusal });
}
