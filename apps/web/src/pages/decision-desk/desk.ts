import type { components } from '@anvisa/api-client/api';
import type { Answer } from '../../session/read.js';

export type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;
export type Text = NonNullable<Edition['text']>;
export type Content = Text['content'];
export type Offer = components['schemas']['ActOfferAnswer'];
export type DecisionTaken = Edition['decisions'][number];
export type Accepted = components['schemas']['EditionActAnswer'];

/** What the API offers of an act. One that it does not name, such as to the public, is refused without a reason. */
export function offerOf({ acts }: Pick<Edition, 'acts'>, act: string): Pick<Offer, 'allowed' | 'refusal' | 'href' | 'left'> {
  return acts?.find((one) => one.act === act) ?? { allowed: false, href: '' };
}

/** What a page needs to know of the case to act on it. */
export interface Desk {
  readonly edition: Edition;
  readonly text: Text;
  readonly version: string;
}
