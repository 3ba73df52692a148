import { decided } from '../changes.js';
import { type Content, outlineOf } from '../content.js';
import { editionAct, type OfEdition } from '../edition-act.js';

/** An officer saves the draft's text, and with it what others have written. It may lack anything: only submitting asks for the whole. */
export interface SaveDraft extends OfEdition {
  readonly type: 'save-draft';
  readonly content: Content;
}

export const saveDraft = editionAct<SaveDraft>('save-draft', {
  needsVersion: true,
  fields: ['content'],
  more: ({ directive, edition }) => ({ writersOf: { directive, edition } }),
  decide: ({ directive, edition, content }, _about, { hash, actor, writers = [] }) => {
    const others = writers.filter((one) => one !== actor.person);
    return decided({ office: 'it-officer' }, directive, {
      type: 'DraftSaved',
      edition,
      textHash: hash(content),
      outline: outlineOf(content, hash),
      content,
      ...(others.length > 0 && { writers: others }),
    });
  },
});
