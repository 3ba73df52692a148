import { correctionIsClerical } from '@anvisa/domain/directive/rules/correction-is-clerical';
import type { Meeting } from '../board/meeting-fields.js';
import { tooLongTexts, type Words, withWords } from './amendment.js';
import type { Content } from './desk.js';
import type { Beside } from './texts-beside.js';

/** A correction while it is written: the words of what is wrong, what it is and why; of the board's, its meeting. */
export interface CorrectionWriting extends Meeting {
  readonly title: string;
  readonly words: Readonly<Record<string, Words>>;
  /** Left out while nothing beside the provisions is changed. */
  readonly beside?: Partial<Beside>;
  readonly what: string;
  readonly reasons: string;
}

export function correctedContent(content: Content, { title, words, beside }: CorrectionWriting): Content {
  return { ...withWords(content, words), ...beside, title };
}

/** The pointers of what keeps a correction from being made (FL § 36). */
export function lackingInCorrection(content: Content, writing: CorrectionWriting, isBoards: boolean): readonly string[] {
  const corrected = correctedContent(content, writing);
  const isChanged = JSON.stringify(corrected) !== JSON.stringify(content);
  return [
    ...(isChanged ? [] : ['/content/title']),
    ...tooLongTexts(corrected, '/content'),
    ...(correctionIsClerical(content, corrected) ? ['/content/clerical'] : []),
    ...(writing.what.trim() === '' ? ['/what'] : []),
    ...(writing.reasons.trim() === '' ? ['/reasons'] : []),
    ...(isBoards && writing.day === '' ? ['/board/day'] : []),
    ...(isBoards && writing.paragraph.trim() === '' ? ['/board/paragraph'] : []),
  ];
}
