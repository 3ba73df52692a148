import type { SwedishDate } from '@anvisa/domain/time';
import { check, type Story } from '../story.js';
import type { Case } from './case.js';
import { tableOf, trailOf } from './trail.js';

interface InForceTold {
  readonly edition: { readonly number: number } | null;
}

/** What anyone may ask afterwards: what applied when; and the trail of the case. */
export async function afterwards(story: Story, first: Case, second: Case): Promise<void> {
  story.chapter('What applied when? Anyone may ask');
  const days: readonly [SwedishDate, number | null][] = [
    ['2009-02-01', null],
    ['2009-02-02', 1],
    ['2010-08-31', 1],
    ['2010-09-01', 2],
    ['2011-06-30', 2],
    ['2011-07-01', null],
  ];
  for (const [day, expected] of days) {
    const { edition } = await story.api.get<InForceTold>(`/api/directives/${first.directive}/in-force?on=${day}`);
    check((edition?.number ?? null) === expected, `on ${day} ${expected === null ? 'nothing' : `edition ${expected}`} applied`);
    story.detail(`${day}: ${edition ? `edition ${edition.number}` : 'nothing'}`);
  }

  story.chapter('The audit trail of the case');
  const trail = [...(await trailOf(story, first.caseNumber)), ...(await trailOf(story, second.caseNumber))];
  check(trail.length > 40, 'every act is on record');
  for (const line of tableOf(trail)) story.detail(line);
}
