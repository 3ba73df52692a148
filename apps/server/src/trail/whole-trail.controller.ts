import type { DisclosedActor } from '@anvisa/domain/audit/entry';
import { type Subject, subjectsOf } from '@anvisa/record/queries/subjects';
import { type AfterTrailEntry, type ExplainedEntry, wholeTrail } from '@anvisa/record/queries/whole-trail';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { addressOf } from '../acts/address-of.js';
import { listing } from '../lists/listing.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { type ExplainedEntryAnswer, WholeTrailAnswer } from './trail.answer.js';
import { TrailRequest } from './trail.request.js';

const USUAL = 20;
/** A first entry or a new text changes many places: so many are shown. */
const MOST_CHANGES = 100;

/** The trail across cases, for the auditor. */
@Controller('api/trail')
@ApiTags('Audit')
export class WholeTrailController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** What happened, the latest first: by person, case, period and kind of entry, each with what it changed. Each reading is logged. */
  @Get()
  @Reads('whole-trail')
  async trail(@Query() { limit = USUAL, cursor, act, ...filters }: TrailRequest): Promise<WholeTrailAnswer> {
    const list = listing<AfterTrailEntry>('whole-trail', { ...filters, act }, ['instant', 'number']);
    const asked = list.asked({ limit, ...(cursor !== undefined && { cursor }) });
    const entries = await wholeTrail(this.pool, { ...filters, type: act, ...asked });
    const subjects = await subjectsOf(
      this.pool,
      entries.map(({ envelope }) => envelope),
    );
    return list.page(entries, asked, {
      key: ({ at, seq }) => [at.toISOString(), seq],
      item: (entry) => shown(entry, subjects.get(entry.envelope.id)),
    });
  }
}

function shown(
  { actor, envelope, hash, disclosed: { actor: who, ...disclosed }, leaf, salts, disposed, changes }: ExplainedEntry,
  about: Subject | undefined,
): ExplainedEntryAnswer {
  const { id, stream, n, prev, type, at, case: caseNumber, office, onBehalfOf, open } = envelope;
  const { name, inStead } = who as DisclosedActor;
  const self = addressOf(stream);
  return {
    id,
    stream,
    n,
    type,
    at,
    ...(caseNumber !== null && { caseNumber }),
    actor,
    actorName: name,
    office,
    ...(onBehalfOf !== null && { onBehalfOf }),
    ...(inStead && { inStead: inStead.name }),
    hash,
    ...(prev !== null && { prev }),
    who: { ...(who as DisclosedActor) },
    leaf,
    salts: { ...salts },
    says: { ...open, ...disclosed },
    ...(disposed.length > 0 && { disposed: [...disposed] }),
    changes: changes.slice(0, MOST_CHANGES),
    moreChanges: changes.length > MOST_CHANGES,
    ...(about && { about: { ...about } }),
    ...(self !== undefined && { self }),
  };
}
