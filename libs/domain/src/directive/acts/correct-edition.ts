import { refuse } from '../../refusal.js';
import { decided } from '../changes.js';
import { type Content, outlineOf } from '../content.js';
import { AS_BOARD, decidingCapacity } from '../deciding.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import type { BoardDecision } from '../events.js';
import { mayByDelegation } from '../may.js';
import { boardHasDecided } from '../rules/board-has-decided.js';
import { correctionIsClerical } from '../rules/correction-is-clerical.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';

/**
 * A clerical error in a decided text is put right (FL § 36): the original stays in the trail, verdicts and receipts hold. By whoever
 * decided it: as the board did, with its meeting.
 */
export interface CorrectEdition extends OfEdition {
  readonly type: 'correct-edition';
  readonly content: Content;
  readonly what: string;
  readonly reasons: string;
  readonly board?: BoardDecision;
}

const byDelegation = mayByDelegation('correct-edition');

export const correctEdition = editionAct<CorrectEdition>('correct-edition', {
  needsVersion: true,
  kinds: ['mandate', 'strategy'],
  fields: ['content', 'what', 'reasons'],
  more: ({ directive, edition }) => ({ textOf: { directive, edition } }),
  rules: ({ content, what, reasons, board }, about, context, world) => [
    board ? boardHasDecided(about.edition, board, context) : byDelegation(about, context, world),
    reasonsAreGiven(reasons),
    reasonsAreGiven(what),
    about.edition.text?.hash === context.hash(content) ? refuse('nothing-corrected') : undefined,
    context.text ? correctionIsClerical(context.text, content) : refuse('another-text'),
  ],
  decide: ({ directive, edition, content, what, reasons, board }, about, context, world) =>
    decided(board ? AS_BOARD : decidingCapacity(about, context, world), directive, {
      type: 'CorrectionMade',
      edition,
      document: about.edition.documents + 1,
      what,
      reasons,
      textHash: context.hash(content),
      outline: outlineOf(content, context.hash),
      content,
      ...(board && { board }),
    }),
});
