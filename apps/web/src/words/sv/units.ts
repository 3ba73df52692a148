/** The city's parts, counted and chosen by kind. */
export default {
  counted: {
    committee_one: '{{count}} nämnd',
    committee_other: '{{count}} nämnder',
    'district-committee_one': '{{count}} stadsdelsnämnd',
    'district-committee_other': '{{count}} stadsdelsnämnder',
    company_one: '{{count}} bolag',
    company_other: '{{count}} bolag',
    office_one: '{{count}} kontor',
    office_other: '{{count}} kontor',
    any_one: '{{count}} mottagare',
    any_other: '{{count}} mottagare',
  },
  kinds: { committee: 'Nämnder', 'district-committee': 'Stadsdelsnämnder', company: 'Bolag', office: 'Kontor' },
  chosen_zero: 'ingen vald',
  chosen_one: '{{count}} av {{of}} vald',
  chosen_other: '{{count}} av {{of}} valda',
  all: {
    committee: 'Välj alla nämnder',
    'district-committee': 'Välj alla stadsdelsnämnder',
    company: 'Välj alla bolag',
    office: 'Välj alla kontor',
  },
  none: {
    committee: 'Välj inga nämnder',
    'district-committee': 'Välj inga stadsdelsnämnder',
    company: 'Välj inga bolag',
    office: 'Välj inga kontor',
  },
} as const;
