import { ProvisionRequest } from '@anvisa/api-client/longest';
import { type MaterialChange, materialChanges } from '@anvisa/domain/directive/rules/amendment-is-not-material';
import { tooLong } from '../../kit/too-long.js';
import type { Content, Text } from './desk.js';

type Provision = Content['provisions'][number];
export type Words = Pick<Provision, 'heading' | 'text'>;

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
    ...tooLongTexts(amended, '/amended/content'),
    ...(materialIn(text, amendment).length > 0 ? ['/amended/material'] : []),
    ...(amendment.amendments.trim() === '' ? ['/amended/amendments'] : []),
  ];
}

/** The pointers of the provisions' texts that are too long, of a content that stands at a pointer; other fields say it themselves. */
export function tooLongTexts({ provisions }: Content, pointer: string): readonly string[] {
  return provisions.flatMap(({ text }, at) => (tooLong(ProvisionRequest.text, text) ? [`${pointer}/provisions/${at}/text`] : []));
}
