import type { UnitKind } from '@anvisa/domain/person/unit';

interface ExampleUnit {
  readonly name: string;
  readonly title: string;
  readonly kind: UnitKind;
}

const committee = (name: string, title: string): ExampleUnit => ({ name, title, kind: 'committee' });
const district = (name: string, title: string): ExampleUnit => ({ name, title, kind: 'district-committee' });

/** Some of the city's committees, and the office that prepares. */
export const UNITS: readonly ExampleUnit[] = [
  { name: 'it-avdelningen', title: 'Stadsledningskontorets it-avdelning', kind: 'office' },
  committee('utbildningsnamnden', 'Utbildningsnämnden'),
  committee('socialnamnden', 'Socialnämnden'),
  committee('servicenamnden', 'Servicenämnden'),
  committee('kulturnamnden', 'Kulturnämnden'),
  committee('trafiknamnden', 'Trafiknämnden'),
  committee('aldrenamnden', 'Äldrenämnden'),
  district('farsta', 'Farsta stadsdelsnämnd'),
  district('sodermalm', 'Södermalms stadsdelsnämnd'),
  district('rinkeby-kista', 'Rinkeby-Kista stadsdelsnämnd'),
  district('hasselby-vallingby', 'Hässelby-Vällingby stadsdelsnämnd'),
];

/** Five committees that the demo's directive addresses, and that the measures count, each with its contact. */
export const CONTACTS = [
  { subject: 'karin', name: 'Karin Holm', unit: 'utbildningsnamnden', unitName: 'Utbildningsnämnden' },
  { subject: 'sven', name: 'Sven Alm', unit: 'socialnamnden', unitName: 'Socialnämnden' },
  { subject: 'lotta', name: 'Lotta Wik', unit: 'servicenamnden', unitName: 'Servicenämnden' },
  { subject: 'kjell', name: 'Kjell Ros', unit: 'kulturnamnden', unitName: 'Kulturnämnden' },
  { subject: 'fatima', name: 'Fatima Noor', unit: 'farsta', unitName: 'Farsta stadsdelsnämnd' },
] as const;

/** All ten, which the example's directives address. */
export const ALL_CONTACTS = [
  ...CONTACTS,
  { subject: 'tove', name: 'Tove Brandt', unit: 'trafiknamnden', unitName: 'Trafiknämnden' },
  { subject: 'agneta', name: 'Agneta Vik', unit: 'aldrenamnden', unitName: 'Äldrenämnden' },
  { subject: 'jonas', name: 'Jonas Ekwall', unit: 'sodermalm', unitName: 'Södermalms stadsdelsnämnd' },
  { subject: 'leyla', name: 'Leyla Demir', unit: 'rinkeby-kista', unitName: 'Rinkeby-Kista stadsdelsnämnd' },
  { subject: 'gunnar', name: 'Gunnar Hed', unit: 'hasselby-vallingby', unitName: 'Hässelby-Vällingby stadsdelsnämnd' },
] as const;
