import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { afterwards } from './afterwards.js';
import { EditionActAnswer } from './edition-act.answer.js';
import { EditionAct, TheEdition } from './edition-act.js';
import { SaveDraftRequest } from './save-draft.request.js';

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
}
