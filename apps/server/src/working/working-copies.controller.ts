import type { Content } from '@anvisa/domain/directive/content';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { textOf } from '@anvisa/record/queries/edition-text';
import { namesOf } from '@anvisa/record/queries/names';
import type { Reader } from '@anvisa/record/queries/reader';
import { bePresent, type Present, presentIn, workingCopyOf, writeWorkingCopy } from '@anvisa/record/queries/working-copies';
import { Body, Controller, Get, Inject, Put, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { editionAddress, ofEditionParams, TheEdition } from '../editions/edition-act.js';
import { SaveDraftRequest } from '../editions/save-draft.request.js';
import { ReadBy } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { mustBeClean } from './must-be-clean.js';
import { mustBeOpenTo, mustBeSeenBy } from './open-draft.js';
import { PresenceRequest } from './presence.request.js';
import { outdated, seenVersion } from './seen-version.js';
import { PresenceAnswer, type PresentAnswer, WorkingCopyAnswer, WorkingCopyWrittenAnswer } from './working-copy.answer.js';

type Text = NonNullable<WorkingCopyAnswer['content']>;

/** The draft as it is being written: working material (TF 2:12), never public and no part of the trail. Who may save the draft may write in it. */
@Controller('api/directives/:directive/editions/:edition/working-copy')
@ApiTags('Working material')
export class WorkingCopiesController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The draft as it stands, who wrote last, and who has it open. */
  @Get()
  @Reads('working-copies')
  @ofEditionParams()
  async read(
    @TheEdition() of: OfEdition,
    @ReadBy() reader: Reader,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WorkingCopyAnswer> {
    await mustBeSeenBy(this.pool, of, reader);
    const [copy, saved, present] = await Promise.all([
      workingCopyOf(this.pool, of),
      textOf(this.pool, of, { secrets: true }),
      presentIn(this.pool, of),
    ]);
    const { version, written } = copy;
    reply.headers({ etag: `"${version}"`, 'cache-control': 'private, no-store' });
    const content = (written?.content ?? saved?.content) as unknown as Text | undefined;
    const names = await namesOf(this.pool, written ? [written.writer] : []);
    return {
      version,
      ...(content && { content }),
      ...(written && { writer: { id: written.writer, name: names.get(written.writer) ?? '' }, at: written.at.toISOString() }),
      present: present.map(presentShown),
    };
  }

  /** Write the draft on, over the version that was seen. Where another was first, the answer is 412: read it, merge, and write again. */
  @Put()
  @Reads('working-copies')
  @ofEditionParams()
  @ApiHeader({ name: 'If-Match', description: 'The version that was seen; "0" where nobody had written', required: true, example: '"7"' })
  async write(
    @TheEdition() of: OfEdition,
    @Body() { content }: SaveDraftRequest,
    @ReadBy() reader: Reader,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WorkingCopyWrittenAnswer> {
    const self = `${editionAddress(of)}/working-copy`;
    const seen = seenVersion(request, self);
    await mustBeOpenTo(this.pool, of, reader);
    const text = mustBeClean(content as unknown as Content);
    const version = await writeWorkingCopy(this.pool, { ...of, content: text, writer: reader.actor.person, seen });
    if (version === undefined) throw outdated((await workingCopyOf(this.pool, of)).version, self);
    reply.header('etag', `"${version}"`);
    return { version };
  }

  /** The caller has the draft open, at this provision: the others see it for half a minute. */
  @Put('presence')
  @Reads('working-copies')
  @ofEditionParams()
  async be(@TheEdition() of: OfEdition, @Body() { provision }: PresenceRequest, @ReadBy() reader: Reader): Promise<PresenceAnswer> {
    await mustBeOpenTo(this.pool, of, reader);
    await bePresent(this.pool, of, reader.actor.person, provision);
    return { present: (await presentIn(this.pool, of)).map(presentShown) };
  }
}

function presentShown({ person, name, provision }: Present): PresentAnswer {
  return { person: { id: person, name }, ...(provision !== null && { provision }) };
}
