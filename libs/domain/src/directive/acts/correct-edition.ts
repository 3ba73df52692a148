import { refuse } from '../../refusal.js';
import { decided } from '../changes.js';
import { type Content, outlineOf } from '../content.js';
import { decidingCapacity } from '../deciding.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { correctionIsClerical } from '../rules/correction-is-clerical.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';

/** A clerical error in a decided text is put right (FL § 36): the original stays in the trail, verdicts and receipts hold. */
export interface CorrectEdition extends OfEdition {
  readonly type: 'correct-edition';
  readonly content: Content;
  readonly what: string;
  readonly reasons: string;
}

export const correctEdition = editionAct<CorrectEdition>('correct-edition', {
  needsVersion: true,
  kinds: ['mandate', 'strategy'],
  fields: ['content', 'what', 'reasons'],
  more: ({ directive, edition }) => ({ textOf: { directive, edition } }),
  rules: ({ content, what, reasons }, { edition }, { hash, text }) => [
    reasonsAreGiven(reasons),
    reasonsAreGiven(what),
    edition.text?.hash === hash(content) ? refuse('nothing-corrected') : undefined,
    text ? correctionIsClerical(text, content) : refuse('another-text'),
  ],
  decide: ({ directive, edition, content, what, reasons }, about, context, world) =>
    decided(decidingCapacity(about, context, world), directive, {
      type: 'CorrectionMade',
      edition,
      document: about.edition.documents + 1,
      what,
      reasons,
      textHash: context.hash(content),
      outline: outlineOf(content, context.hash),
      content,
    }),
});
