import { type MaterialChange, materialChanges } from '@anvisa/domain/directive/rules/amendment-is-not-material';
import type { Content, Text } from './desk.js';

type Provision = Content['provisions'][number];
export type Words = Pick<Provision, 'heading' | 'text'>;

/** As the API bounds it. */
const LONGEST_TEXT = 20_000;

/** What a decision changes of its own in the text: the words of provisions, and what stands beside them. The rest stands. */
export interface Amendment {
  /** The hash of the text that it changes. Of another text it changes nothing. */
  readonly about: string;
  readonly words: Readonly<Record<string, Words>>;
  readonly changed: Partial<Omit<Content, 'provisions'>>;
  /** What was changed and why, as the record has it. */
  readonly amendments: string;
}

export function amendmentBegun(about: string): Amendment {
  return { about, words: {}, changed: {}, amendments: '' };
}

export function withWords(content: Content, words: Amendment['words']): Content {
  return { ...content, provisions: content.provisions.map((one) => ({ ...one, ...words[one.id] })) };
}

export function amendedContent({ content }: Text, { words, changed }: Amendment): Content {
  return { ...withWords(content, words), ...changed };
}

/** What of it must be reviewed again, by the rule that the decision is held to (KL 6:6). */
export function materialIn(text: Text, amendment: Amendment): readonly MaterialChange[] {
  return materialChanges(text.content, amendedContent(text, amendment));
}

/** The pointers of what keeps an amendment from being decided. */
export function lackingInAmendment(text: Text, amendment: Amendment): readonly string[] {
  const amended = amendedContent(text, amendment);
  const isChanged = JSON.stringify(amended) !== JSON.stringify(text.content);
  return [
    ...(isChanged ? [] : ['/amended/content']),
    ...amended.provisions.flatMap((one, at) => (one.text.length > LONGEST_TEXT ? [`/amended/content/provisions/${at}/text`] : [])),
    ...(materialIn(text, amendment).length > 0 ? ['/amended/material'] : []),
    ...(amendment.amendments.trim() === '' ? ['/amended/amendments'] : []),
  ];
}
