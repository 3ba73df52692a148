import type { Answer } from '../../session/read.js';

export type Round = Answer<'/api/directives/{directive}/editions/{edition}/evaluations/{round}'>;
export type Listed = Answer<'/api/evaluations'>['items'][number];
export type Given = Round['answers'][number];
export type Conclusion = NonNullable<Round['conclusion']>;

/** A provision that a finding can be about, as the reader knows it. */
export interface NamedProvision {
  readonly id: string;
  readonly number: number;
  readonly heading: string;
}
