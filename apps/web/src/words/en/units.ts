import type { Same } from '../catalogue.js';
import type sv from '../sv/units.js';

export default {
  counted: {
    committee_one: '{{count}} committee',
    committee_other: '{{count}} committees',
    'district-committee_one': '{{count}} district committee',
    'district-committee_other': '{{count}} district committees',
    company_one: '{{count}} company',
    company_other: '{{count}} companies',
    office_one: '{{count}} office',
    office_other: '{{count}} offices',
    any_one: '{{count}} addressee',
    any_other: '{{count}} addressees',
  },
  kinds: { committee: 'Committees', 'district-committee': 'District committees', company: 'Companies', office: 'Offices' },
  chosen_zero: 'none chosen',
  chosen_one: '{{count}} of {{of}} chosen',
  chosen_other: '{{count}} of {{of}} chosen',
  all: {
    committee: 'Choose all committees',
    'district-committee': 'Choose all district committees',
    company: 'Choose all companies',
    office: 'Choose all offices',
  },
  none: {
    committee: 'Choose no committees',
    'district-committee': 'Choose no district committees',
    company: 'Choose no companies',
    office: 'Choose no offices',
  },
} as const satisfies Same<typeof sv>;
