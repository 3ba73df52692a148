import { correctionIsClerical } from '@anvisa/domain/directive/rules/correction-is-clerical';
import { type Words, withWords } from './amendment.js';
import type { Content } from './desk.js';

/** A correction while it is written: the words of what is wrong, what it is and why. */
export interface CorrectionWriting {
  readonly title: string;
  readonly words: Readonly<Record<string, Words>>;
  readonly what: string;
  readonly reasons: string;
}

export function correctedContent(content: Content, { title, words }: CorrectionWriting): Content {
  return { ...withWords(content, words), title };
}

/** The pointers of what keeps a correction from being made (FL § 36). */
export function lackingInCorrection(content: Content, writing: CorrectionWriting): readonly string[] {
  const corrected = correctedContent(content, writing);
  const isChanged = JSON.stringify(corrected) !== JSON.stringify(content);
  return [
    ...(isChanged ? [] : ['/content/title']),
    ...(correctionIsClerical(content, corrected) ? ['/content/clerical'] : []),
    ...(writing.what.trim() === '' ? ['/what'] : []),
    ...(writing.reasons.trim() === '' ? ['/reasons'] : []),
  ];
}
