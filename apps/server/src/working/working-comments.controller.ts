import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { Reader } from '@anvisa/record/queries/reader';
import {
  dropWorkingComment,
  putWorkingComment,
  resolveWorkingComment,
  type WorkingComment,
  workingCommentsOf,
} from '@anvisa/record/queries/working-comments';
import { applyDecorators, Body, Controller, Delete, Get, Header, HttpCode, Inject, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ofEditionParams, TheEdition } from '../editions/edition-act.js';
import { IdParam } from '../fields/address.js';
import { notFound, Problem } from '../problems/problem.js';
import { ReadBy } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { answersTo, commentsShown, isOnWords } from './comments-shown.js';
import { mustBeClean } from './must-be-clean.js';
import { mustBeOpenTo, mustBeSeenBy } from './open-draft.js';
import { CommentsInDraftAnswer } from './working-comment.answer.js';
import { AnswerCommentInDraftRequest, CommentInDraftRequest, ResolveCommentRequest } from './working-comment.request.js';

/** More comments and answers than any draft needs. */
const MOST = 500;

function naming(...names: readonly ('comment' | 'answer')[]) {
  const schema = { type: 'string', format: 'uuid' } as const;
  return applyDecorators(
    ofEditionParams(),
    ...names.map((name) => ApiParam({ name, schema, example: '0b9f7c1e-52b4-4c1a-9d57-4c5a51a3b9aa' })),
  );
}

/**
 * What those who write a draft say to each other of its words: working material (TF 2:12) that leaves with the working copy, and no part of the trail.
 * Who may write in the draft may comment in it.
 */
@Controller('api/directives/:directive/editions/:edition/working-copy/comments')
@ApiTags('Working material')
export class WorkingCommentsController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The comments of the draft, also those that are done. */
  @Get()
  @Reads('working-copies')
  @ofEditionParams()
  @Header('cache-control', 'private, no-store')
  async read(@TheEdition() of: OfEdition, @ReadBy() reader: Reader): Promise<CommentsInDraftAnswer> {
    await mustBeSeenBy(this.pool, of, reader);
    return this.shown(of);
  }

  /** Comment on words of the draft. */
  @Put(':comment')
  @Reads('working-copies')
  @naming('comment')
  async comment(
    @TheEdition() of: OfEdition,
    @IdParam('comment') id: string,
    @Body() body: CommentInDraftRequest,
    @ReadBy() reader: Reader,
  ): Promise<CommentsInDraftAnswer> {
    const { text, ...about } = mustBeClean(body);
    await this.put(of, reader, { id, text, about });
    return this.shown(of);
  }

  /** Answer a comment. */
  @Put(':comment/answers/:answer')
  @Reads('working-copies')
  @naming('comment', 'answer')
  async answer(
    @TheEdition() of: OfEdition,
    @IdParam('comment') comment: string,
    @IdParam('answer') id: string,
    @Body() body: AnswerCommentInDraftRequest,
    @ReadBy() reader: Reader,
  ): Promise<CommentsInDraftAnswer> {
    await this.put(of, reader, { id, text: mustBeClean(body).text, about: { answers: comment } });
    return this.shown(of);
  }

  /** Mark a comment as done, or as open again. */
  @Put(':comment/resolution')
  @Reads('working-copies')
  @naming('comment')
  async resolve(
    @TheEdition() of: OfEdition,
    @IdParam('comment') comment: string,
    @Body() { resolved }: ResolveCommentRequest,
    @ReadBy() reader: Reader,
  ): Promise<CommentsInDraftAnswer> {
    await mustBeOpenTo(this.pool, of, reader);
    const found = (await workingCommentsOf(this.pool, of)).find(({ id }) => id === comment);
    if (!found || !isOnWords(found)) throw notFound();
    await resolveWorkingComment(this.pool, of, comment, resolved ? reader.actor.person : null);
    return this.shown(of);
  }

  /** Take away a comment or an answer of one's own. One that has been answered stays: it is marked as done. */
  @Delete(':comment')
  @HttpCode(204)
  @Reads('working-copies')
  @naming('comment')
  async drop(@TheEdition() of: OfEdition, @IdParam('comment') comment: string, @ReadBy() reader: Reader): Promise<void> {
    await mustBeOpenTo(this.pool, of, reader);
    const all = await workingCommentsOf(this.pool, of);
    const found = all.find(({ id }) => id === comment);
    if (!found) throw notFound();
    if (found.writer !== reader.actor.person) throw new Problem(403, 'comment-of-another');
    if (answersTo(comment, all).length > 0) throw new Problem(409, 'comment-answered');
    await dropWorkingComment(this.pool, of, comment);
  }

  private async put(of: OfEdition, reader: Reader, said: Pick<WorkingComment, 'id' | 'text' | 'about'>): Promise<void> {
    await mustBeOpenTo(this.pool, of, reader);
    const { about } = said;
    const all = await workingCommentsOf(this.pool, of);
    if ('answers' in about && !all.some((one) => one.id === about.answers && isOnWords(one))) throw notFound();
    const isSentAgain = all.some(({ id }) => id === said.id);
    if (all.length >= MOST && !isSentAgain) throw new Problem(409, 'comments-too-many', { facts: { most: MOST } });
    await putWorkingComment(this.pool, of, { ...said, writer: reader.actor.person });
  }

  private async shown(of: OfEdition): Promise<CommentsInDraftAnswer> {
    return { comments: await commentsShown(this.pool, await workingCommentsOf(this.pool, of)) };
  }
}
