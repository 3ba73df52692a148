import type { Reader } from '@anvisa/record/queries/reader';
import {
  countWorkingNotes,
  dropWorkingNote,
  type WorkingNote,
  workingNoteOf,
  writeWorkingNote,
} from '@anvisa/record/queries/working-notes';
import { applyDecorators, Body, Controller, Delete, Get, HttpCode, Inject, Put, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { ReadBy } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { mustBeClean } from './must-be-clean.js';
import { outdated, seenVersion } from './seen-version.js';
import { SubjectParam } from './subject-param.js';
import { WorkingNoteAnswer } from './working-note.answer.js';
import { WorkingNoteRequest } from './working-note.request.js';

/** To be written over as version 0. */
const NOTHING_YET = { version: 0, text: '' };

/** More answers than anybody fills in at once. */
const MOST = 500;

function ofSubject() {
  return applyDecorators(
    ApiParam({
      name: 'subject',
      description:
        'The act, and its case: directive~id~edition, with ~unit where the act is a committee’s, evaluation~id~edition~round or exemption~id',
      example: 'give-verdict~directive~0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa~1',
    }),
  );
}

/** Answers half filled in: a verdict, an evaluation, reasons. Each for its writer alone (TF 2:12), and no part of the trail. */
@Controller('api/working-notes/:subject')
@ApiTags('Working material')
export class WorkingNotesController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The caller's own note; version 0, and an empty text, where nothing is noted yet. */
  @Get()
  @Reads('me')
  @ofSubject()
  async read(
    @SubjectParam() subject: string,
    @ReadBy() { actor: { person } }: Reader,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WorkingNoteAnswer> {
    return shown((await workingNoteOf(this.pool, { person, subject })) ?? NOTHING_YET, reply);
  }

  /** Write the note on, over the version that was seen: the caller may have another window open. */
  @Put()
  @Reads('me')
  @ofSubject()
  @ApiHeader({ name: 'If-Match', description: 'The version that was seen; "0" where there was none', required: true, example: '"3"' })
  async write(
    @SubjectParam() subject: string,
    @Body() body: WorkingNoteRequest,
    @ReadBy() { actor: { person } }: Reader,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WorkingNoteAnswer> {
    const self = `/api/working-notes/${subject}`;
    const seen = seenVersion(request, self);
    const { text } = mustBeClean(body);
    if (seen === 0 && (await countWorkingNotes(this.pool, person)) >= MOST) throw new Problem(413, 'body-too-large');
    const note = await writeWorkingNote(this.pool, { person, subject, text, seen });
    if (!note) throw outdated((await workingNoteOf(this.pool, { person, subject }))?.version ?? 0, self);
    return shown(note, reply);
  }

  /** The answer is given, or given up. */
  @Delete()
  @HttpCode(204)
  @Reads('me')
  @ofSubject()
  drop(@SubjectParam() subject: string, @ReadBy() { actor: { person } }: Reader): Promise<void> {
    return dropWorkingNote(this.pool, { person, subject });
  }
}

function shown({ version, text, at }: Omit<WorkingNote, 'at'> & Partial<WorkingNote>, reply: FastifyReply): WorkingNoteAnswer {
  reply.headers({ etag: `"${version}"`, 'cache-control': 'private, no-store' });
  return { version, text, ...(at && { at: at.toISOString() }) };
}
