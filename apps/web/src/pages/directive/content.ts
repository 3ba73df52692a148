import type { Answer } from '../../session/read.js';

/** What an edition says. */
export type Content = NonNullable<Answer<'/api/directives/{directive}/editions/{edition}'>['text']>['content'];

/** Where the text is read: what links to its provisions are built from. */
export interface Place {
  readonly directive: string;
  readonly on: string;
}

export interface NumberedProvision extends Readonly<Content['provisions'][number]> {
  readonly number: number;
}
