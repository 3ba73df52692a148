import type { SwedishDate } from '@anvisa/domain/time';
import { check, type Story } from '../story.js';
import type { Case } from './case.js';
import { tableOf, trailOf } from './trail.js';

interface InForceTold {
  readonly items: readonly { readonly directive: string; readonly edition: number }[];
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
    const { items } = await story.api.get<InForceTold>(`/api/in-force?on=${day}&area=telefoni`);
    const applied = items.find(({ directive }) => directive === first.directive)?.edition ?? null;
    check(applied === expected, `on ${day} ${expected === null ? 'nothing' : `edition ${expected}`} applied`);
    story.detail(`${day}: ${applied === null ? 'nothing' : `edition ${applied}`}`);
  }

  story.chapter('The audit trail of the case');
  for (const { number, caseNumber } of [first, second]) {
    const trail = await trailOf(story, caseNumber);
    check(trail.length > 20, 'every act is on record');
    story.detail(`Edition ${number}, Dnr ${caseNumber}: ${trail.length} entries`);
    for (const line of tableOf(trail)) story.detail(line);
  }
}
