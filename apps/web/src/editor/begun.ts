import type { Content } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';

const MONTHS_AHEAD = 4;

/** What a draft says before anybody has written in it: its title, and days that one may change. */
export function contentBegun(title: string, today: SwedishDate): Content {
  const from = new Date(today.slice(0, 7));
  from.setUTCMonth(from.getUTCMonth() + MONTHS_AHEAD);
  return {
    title,
    provisions: [],
    addressees: [],
    inForceFrom: from.toISOString().slice(0, 10),
    evaluationMonths: 12,
    references: [],
    exemptionsBy: 'executive-board',
    transitional: '',
    changes: '',
    consequences: { cost: '', staff: '', security: '', 'personal-data': '', accessibility: '' },
  };
}
