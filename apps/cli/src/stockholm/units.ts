import type { UnitKind } from '@anvisa/domain/person/unit';

interface ExampleUnit {
  readonly name: string;
  readonly title: string;
  readonly kind: UnitKind;
}

/** Some of the city's committees, and the offices that prepare. */
export const UNITS: readonly ExampleUnit[] = [
  { name: 'it-avdelningen', title: 'Stadsledningskontorets it-avdelning', kind: 'office' },
  { name: 'utbildningsnamnden', title: 'Utbildningsnämnden', kind: 'committee' },
  { name: 'socialnamnden', title: 'Socialnämnden', kind: 'committee' },
  { name: 'servicenamnden', title: 'Servicenämnden', kind: 'committee' },
  { name: 'kulturnamnden', title: 'Kulturnämnden', kind: 'committee' },
  { name: 'farsta', title: 'Farsta stadsdelsnämnd', kind: 'district-committee' },
];

/** The five committees that the example's directives address, each with its contact. */
export const CONTACTS = [
  { subject: 'karin', name: 'Karin Holm', unit: 'utbildningsnamnden', unitName: 'Utbildningsnämnden' },
  { subject: 'sven', name: 'Sven Alm', unit: 'socialnamnden', unitName: 'Socialnämnden' },
  { subject: 'lotta', name: 'Lotta Wik', unit: 'servicenamnden', unitName: 'Servicenämnden' },
  { subject: 'kjell', name: 'Kjell Ros', unit: 'kulturnamnden', unitName: 'Kulturnämnden' },
  { subject: 'fatima', name: 'Fatima Noor', unit: 'farsta', unitName: 'Farsta stadsdelsnämnd' },
] as const;
