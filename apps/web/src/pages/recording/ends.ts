import { IN_PREPARATION } from '@anvisa/domain/directive/states';
import type { Answer } from '../../session/read.js';

export type Resting = Pick<Answer<'/api/strategies/{strategy}/directives'>['items'][number], 'directive' | 'state' | 'area' | 'title'>;

/** What becomes of what rests on a strategy that ends, each named once. */
export interface Ends {
  /** Directives that were decided, and end. */
  readonly directives: readonly string[];
  /** Cases without a decision, that are closed. */
  readonly drafts: readonly string[];
  /** Directives that a successor names. */
  readonly carried: readonly string[];
}

export function nameOf({ title, area }: Pick<Resting, 'title' | 'area'>): string {
  return title ?? area;
}

/** What ends with a strategy, and what a successor that names some of the directives carries over. */
export function endsOf(resting: readonly Resting[], carriesOver: readonly string[] = []): Ends {
  const isCarried = ({ directive }: Resting) => carriesOver.includes(directive);
  const isDraft = ({ state }: Resting) => IN_PREPARATION.includes(state);
  const named = (which: (one: Resting) => boolean) => [
    ...new Map(resting.filter(which).map((one) => [one.directive, nameOf(one)])).values(),
  ];
  return {
    directives: named((one) => !isCarried(one) && !isDraft(one)),
    drafts: named((one) => !isCarried(one) && isDraft(one)),
    carried: named(isCarried),
  };
}
