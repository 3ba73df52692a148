import { needsRole } from '../../actor.js';
import { firstRefusal } from '../../refusal.js';
import { decided } from '../changes.js';
import { type Content, outlineOf } from '../content.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { editionInState } from '../rules/edition-in-state.js';

/** An officer saves the draft's text. It may lack anything: only submitting asks for the whole. */
export interface SaveDraft extends OfEdition {
  readonly type: 'save-draft';
  readonly content: Content;
}

export const saveDraft = editionAct<SaveDraft>({
  needsVersion: true,
  fields: ['content'],
  may: ({ edition }, { actor, today }) =>
    firstRefusal(needsRole(actor, today, 'it-officer', 'head-of-it'), editionInState(edition, 'draft')),
  decide: ({ directive, edition, content }, _about, { hash }) =>
    decided({ office: 'it-officer' }, directive, {
      type: 'DraftSaved',
      edition,
      textHash: hash(content),
      outline: outlineOf(content, hash),
      content,
    }),
});
