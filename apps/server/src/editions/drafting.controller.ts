import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { afterRevision, afterwards } from './afterwards.js';
import { EditionActAnswer } from './edition-act.answer.js';
import { EditionAct, TheEdition } from './edition-act.js';
import { HandOverCaseRequest } from './hand-over-case.request.js';
import { ReasonsRequest } from './reasons.request.js';
import { SaveDraftRequest } from './save-draft.request.js';
import { SubmitDraftRequest } from './submit-draft.request.js';

/** The officer's acts: until the draft is ready, and when a new one begins. */
@Controller('api/directives')
@ApiTags('Drafting')
export class DraftingController {
  constructor(private readonly acts: Acts) {}

  /** Save the draft's text. It may lack anything: only submitting asks for the whole. */
  @EditionAct('save-draft')
  saveDraft(@TheEdition() of: OfEdition, @Body() { content }: SaveDraftRequest, @AskedBy() asking: Asking): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'save-draft', ...of, content }, asking, afterwards(of));
  }

  /** Send the draft to review. Its text is fixed from here on: a verdict belongs to exactly it. */
  @EditionAct('submit-draft')
  submit(@TheEdition() of: OfEdition, @Body() { reviewers }: SubmitDraftRequest, @AskedBy() asking: Asking): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'submit-draft', ...of, reviewers }, asking, afterwards(of));
  }

  /** Take the text back to draft, to change it: the next submission asks the reviewers again. */
  @EditionAct('reopen-draft')
  reopen(@TheEdition() of: OfEdition, @Body() { reasons }: ReasonsRequest, @AskedBy() asking: Asking): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'reopen-draft', ...of, reasons }, asking, afterwards(of));
  }

  /** Give the edition up before it is decided. */
  @EditionAct('withdraw-edition')
  withdraw(@TheEdition() of: OfEdition, @Body() { reasons }: ReasonsRequest, @AskedBy() asking: Asking): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'withdraw-edition', ...of, reasons }, asking, afterwards(of));
  }

  /** Hand the case over to another officer. */
  @EditionAct('hand-over-case')
  handOver(
    @TheEdition() of: OfEdition,
    @Body() { to, reasons }: HandOverCaseRequest,
    @AskedBy() asking: Asking,
  ): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'hand-over-case', ...of, to, reasons }, asking, afterwards(of));
  }

  /** Begin a new edition from the one in force. Its case gets the next registration number. */
  @EditionAct('start-revision')
  revise(@TheEdition() of: OfEdition, @AskedBy() asking: Asking): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'start-revision', ...of }, asking, afterRevision(of));
  }
}
