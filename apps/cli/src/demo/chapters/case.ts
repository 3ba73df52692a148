import { idOf } from '../../stockholm/ids.js';

/** The case that the story follows. */
export interface Case {
  readonly directive: string;
  readonly number: number;
  readonly caseNumber: string;
}

export const editionPath = ({ directive, number }: Pick<Case, 'directive' | 'number'>) => `/api/directives/${directive}/editions/${number}`;
export const REVIEWERS = [idOf('person', 'rita'), idOf('person', 'erik')];

/** What the API tells of an edition, as far as the story needs it. */
export interface EditionTold {
  readonly number: number;
  readonly caseNumber: string;
  readonly state: string;
  readonly text?: { readonly hash: string };
  readonly review?: { readonly comments: readonly { readonly id: string }[] };
}
