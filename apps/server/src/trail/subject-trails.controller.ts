import type { StreamId } from '@anvisa/domain/act';
import { type CaseEntry, entriesOfStream } from '@anvisa/record/queries/case-entries';
import type { Reader } from '@anvisa/record/queries/reader';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { entryShown, mayDispose } from '../cases/entry-shown.js';
import { type TrailEntryAnswer, TrailPageAnswer } from '../cases/trail.answer.js';
import { IdParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import { PageRequest } from '../lists/page.request.js';
import { notFound } from '../problems/problem.js';
import { ReadBy } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';

/** The trail of what belongs to no case: of a person, and of a unit. The registrar finds there the words that may go. */
@Controller('api')
@ApiTags('Audit')
export class SubjectTrailsController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** What happened to a person: how they were registered, their roles, and that they left. */
  @Get('people/:person/trail')
  @Reads('subject-trail')
  ofPerson(@IdParam('person') person: string, @Query() page: PageRequest, @ReadBy() reader: Reader): Promise<TrailPageAnswer> {
    return this.trail(`person/${person}`, page, reader);
  }

  /** What happened to a unit. */
  @Get('units/:unit/trail')
  @Reads('subject-trail')
  ofUnit(@IdParam('unit') unit: string, @Query() page: PageRequest, @ReadBy() reader: Reader): Promise<TrailPageAnswer> {
    return this.trail(`unit/${unit}`, page, reader);
  }

  private async trail(stream: StreamId, page: PageRequest, reader: Reader): Promise<TrailPageAnswer> {
    const list = listing<readonly [string]>('subject-trail', { stream }, ['number']);
    const asked = list.asked(page);
    const entries = await entriesOfStream(this.pool, stream, { after: asked.after?.[0], limit: asked.limit });
    if (entries.length === 0 && !asked.after) throw notFound();
    const disposes = mayDispose(reader);
    return list.page(entries, asked, { key: ({ seq }) => [seq], item: (entry) => shown(entry, disposes) });
  }
}

/** The subject of a sign-in is shown to nobody. */
function shown(entry: CaseEntry, disposes: boolean): TrailEntryAnswer {
  const { subject: _, ...disclosed } = entry.disclosed;
  const { subject: __, ...salts } = entry.salts;
  return entryShown({ ...entry, disclosed, salts }, { discloses: true, hidden: false, untitled: false, disposes, withheld: () => [] });
}
