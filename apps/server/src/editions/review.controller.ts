import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { newId } from '../acts/new-id.js';
import { IdParam } from '../fields/address.js';
import { afterwards } from './afterwards.js';
import { AnswerCommentRequest } from './answer-comment.request.js';
import { AnswerConsultationRequest, answeredByOf, OpenConsultationRequest, WidenConsultationRequest } from './consultation.request.js';
import { EditionActAnswer } from './edition-act.answer.js';
import { EditionAct, TheEdition } from './edition-act.js';
import { GiveVerdictRequest } from './give-verdict.request.js';
import { ReasonsRequest } from './reasons.request.js';
import { ReplaceReviewerRequest } from './replace-reviewer.request.js';

/** What is said of a draft before it is decided: by its reviewers, and by the committees that are asked. */
@Controller('api/directives')
@ApiTags('Review')
export class ReviewController {
  constructor(private readonly acts: Acts) {}

  /** Give a verdict on the exact text under review, with comments. The last verdict closes the review. */
  @EditionAct('give-verdict')
  giveVerdict(@TheEdition() of: OfEdition, @Body() { ...body }: GiveVerdictRequest, @AskedBy() asking: Asking): Promise<EditionActAnswer> {
    const comments = body.comments.map(({ ...comment }, index) => ({ id: newId(asking, `comment-${index}`), ...comment }));
    return this.acts.perform({ type: 'give-verdict', ...of, ...body, comments }, asking, afterwards(of));
  }

  /** Decline to review, with reasons. Somebody else can be asked in one's place. */
  @EditionAct('decline-review')
  decline(@TheEdition() of: OfEdition, @Body() { reasons }: ReasonsRequest, @AskedBy() asking: Asking): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'decline-review', ...of, reasons }, asking, afterwards(of));
  }

  /** Ask somebody else in the place of a reviewer who has not answered. The deadline stays. */
  @EditionAct('replace-reviewer')
  replace(@TheEdition() of: OfEdition, @Body() { ...body }: ReplaceReviewerRequest, @AskedBy() asking: Asking): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'replace-reviewer', ...of, ...body }, asking, afterwards(of));
  }

  /** Answer a reviewer's comment. */
  @EditionAct('answer-comment')
  answerComment(
    @TheEdition() of: OfEdition,
    @IdParam('comment') comment: string,
    @Body() { answer }: AnswerCommentRequest,
    @AskedBy() asking: Asking,
  ): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'answer-comment', ...of, comment, answer }, asking, afterwards(of));
  }

  /** Ask committees for their opinion (remiss). */
  @EditionAct('open-consultation')
  consult(@TheEdition() of: OfEdition, @Body() { ...body }: OpenConsultationRequest, @AskedBy() asking: Asking): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'open-consultation', ...of, ...body }, asking, afterwards(of));
  }

  /** Ask more committees in a consultation that is out, by the same day or a later one, which then holds for all who have not answered. */
  @EditionAct('widen-consultation')
  askMore(
    @TheEdition() of: OfEdition,
    @Body() { ...body }: WidenConsultationRequest,
    @AskedBy() asking: Asking,
  ): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'widen-consultation', ...of, ...body }, asking, afterwards(of));
  }

  /** Answer a consultation for a committee (remissvar). */
  @EditionAct('answer-consultation')
  answer(
    @TheEdition() of: OfEdition,
    @Body() { ...body }: AnswerConsultationRequest,
    @AskedBy() asking: Asking,
  ): Promise<EditionActAnswer> {
    const answeredBy = answeredByOf(body.answeredBy);
    return this.acts.perform({ type: 'answer-consultation', ...of, ...body, answeredBy }, asking, afterwards(of));
  }
}
