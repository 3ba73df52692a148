import type { Envelope } from '@anvisa/domain/audit/entry';
import type { NoticeFacts } from '@anvisa/domain/conduct/conduct-log';
import type { Edition } from '@anvisa/domain/directive/directive';
import { wordsIn } from '@anvisa/domain/disposal/words-in';
import { permitted } from '@anvisa/domain/permission/permitted';
import type { Reach } from '@anvisa/domain/permission/reach';
import { isPublic } from '@anvisa/domain/permission/reaches';
import { type CaseEntry, editionOfCase, entriesOfCase } from '@anvisa/record/queries/case-entries';
import { caseIsMarked, HIDDEN, titleIsMarked } from '@anvisa/record/queries/secrecy';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { listing } from '../lists/listing.js';
import { PageRequest } from '../lists/page.request.js';
import { notFound, Problem } from '../problems/problem.js';
import { TheRead } from '../reads/read-by.js';
import type { Read } from '../reads/reading.guard.js';
import { Reads } from '../reads/reads.js';
import { readsPart } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import { type TrailEntryAnswer, TrailPageAnswer } from './trail.answer.js';

/** The audit trail of a case. */
@Controller('api/cases')
@ApiTags('Audit')
export class TrailController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** What happened in a case, entry by entry: the envelopes of a decided directive for anybody; what they disclose for those who carry and keep cases. */
  @Get(':caseNumber/trail')
  @Reads('trail')
  @ApiParam({ name: 'caseNumber', description: 'The registration number; its slash is written %2F', example: '031-2080/2008' })
  async trail(
    @Param('caseNumber') caseNumber: string,
    @Query() page: PageRequest,
    @TheRead() { reader, reach }: Read,
  ): Promise<TrailPageAnswer> {
    const edition = await editionOfCase(this.pool, caseNumber);
    if (!reach.all) mustBePublic(edition, reach);
    const [isMarked, isTitleMarked] = await Promise.all([caseIsMarked(this.pool, caseNumber), titleIsMarked(this.pool, caseNumber)]);
    const secrets = readsPart('secrets', reader, edition);
    const list = listing<readonly [string]>('trail', { caseNumber }, ['number']);
    const asked = list.asked(page);
    const entries = await entriesOfCase(this.pool, caseNumber, { after: asked.after?.[0], limit: asked.limit });
    if (entries.length === 0 && !asked.after) throw notFound();
    const how = {
      discloses: reach.all,
      hidden: isMarked && !secrets,
      untitled: isTitleMarked && !secrets,
      disposes: reader !== undefined && permitted('dispose-words', reader) === undefined,
    };
    return list.page(entries, asked, { key: ({ seq }) => [seq], item: (entry) => shown(entry, how) });
  }
}

interface How {
  readonly discloses: boolean;
  readonly hidden: boolean;
  readonly untitled: boolean;
  readonly disposes: boolean;
}

function mustBePublic(edition: Edition | undefined, { person }: Reach): void {
  if (edition && isPublic(edition)) return;
  if (person === '') throw new Problem(401, 'sign-in-missing', { headers: { 'www-authenticate': 'Bearer' } });
  throw notFound();
}

/** What is marked as secret shows that something happened, when and by which office: the proof, and nothing of what it says. */
function shown({ envelope, hash, disclosed, disposed }: CaseEntry, { discloses, hidden, untitled, disposes }: How): TrailEntryAnswer {
  const entry = { ...envelope, mandates: [...envelope.mandates], hash, ...(disposed.length > 0 && { disposed: [...disposed] }) };
  if (hidden) return { ...entry, open: {} };
  return {
    ...entry,
    open: untitled ? withoutTitle(envelope) : envelope.open,
    ...(discloses && { disclosed: untitled ? withoutFindings(envelope, disclosed) : disclosed }),
    ...(disposes && disposableIn(envelope, disclosed)),
  };
}

function disposableIn({ stream, type, case: caseNumber }: Envelope, said: CaseEntry['disclosed']): Pick<TrailEntryAnswer, 'disposable'> {
  const disposable = [...wordsIn({ stream, type, caseNumber, said }).keys()];
  return disposable.length > 0 ? { disposable } : {};
}

/** A revision begins with what the evaluation of the edition before it found, which may be marked. */
function withoutFindings({ type }: Envelope, disclosed: CaseEntry['disclosed']): CaseEntry['disclosed'] {
  return type === 'EditionStarted' && 'findings' in disclosed ? { ...disclosed, findings: HIDDEN } : disclosed;
}

/** Notices once told a title openly: it may be that of an edition before, which is marked. */
function withoutTitle({ type, open }: Envelope): Envelope['open'] {
  const { about } = open as { readonly about?: NoticeFacts };
  return type === 'NoticeGiven' && about?.title !== undefined ? { ...open, about: { ...about, title: HIDDEN } } : open;
}
