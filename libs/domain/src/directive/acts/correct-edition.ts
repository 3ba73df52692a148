import { needsRole } from '../../actor.js';
import { firstRefusal, refuse } from '../../refusal.js';
import { decided } from '../changes.js';
import { type Content, outlineOf } from '../content.js';
import { decidingCapacity, mayDecide } from '../deciding.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { correctionIsClerical } from '../rules/correction-is-clerical.js';
import { editionInState } from '../rules/edition-in-state.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';

/** A clerical error in a decided text is put right (FL § 36): the original stays in the trail, verdicts and receipts hold. */
export interface CorrectEdition extends OfEdition {
  readonly type: 'correct-edition';
  readonly content: Content;
  readonly what: string;
  readonly reasons: string;
}

export const correctEdition = editionAct<CorrectEdition>({
  needsVersion: true,
  kinds: ['mandate', 'strategy'],
  fields: ['content', 'what', 'reasons'],
  may: (about, context, world) =>
    firstRefusal(
      editionInState(about.edition, 'decided', 'published', 'in-force'),
      needsRole(context.actor, context.today, 'city-director', 'deputy') && refuse('correction-by-decider'),
      mayDecide(about, context, world),
    ),
  rules: ({ content, what, reasons }, { edition }, { hash }) => [
    reasonsAreGiven(reasons),
    reasonsAreGiven(what),
    edition.text && correctionIsClerical(edition.text.outline, outlineOf(content, hash)),
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
