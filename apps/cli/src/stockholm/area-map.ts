import type { Component } from '@anvisa/domain/area/area-map';
import type { SwedishDate } from '@anvisa/domain/time';
import { idOf } from './ids.js';
import type { Step } from './step.js';

export const AREA_MAP = idOf('area-map', 'leveransen');

/** One area of the example: its name, and its components with what they cost a year in whole kronor. */
interface ExampleArea {
  readonly id: string;
  readonly name: string;
  readonly components: readonly Component[];
}

const component = (id: string, name: string, millions: number): Component => ({ id, name, yearlyCostSek: millions * 1_000_000 });

/** The source names six parts of the delivery and no areas: these seven are an example of ours, built from the six and from what is left. */
export const AREAS: readonly ExampleArea[] = [
  {
    id: 'driftentreprenad',
    name: 'Driftentreprenad',
    components: [
      component('serverdrift', 'Serverdrift', 180),
      component('lagring', 'Lagring och säkerhetskopiering', 70),
      component('stadsnat', 'Nät mellan stadens hus', 60),
    ],
  },
  {
    id: 'systemforvaltning',
    name: 'Systemförvaltning',
    components: [
      component('verksamhetssystem', 'Förvaltning av verksamhetssystem', 150),
      component('ekonomisystem', 'Ekonomi- och lönesystem', 60),
    ],
  },
  {
    id: 'telefoni',
    name: 'Telefoni',
    components: [
      component('vaxel', 'Telefonväxel', 21),
      component('mobil', 'Mobila abonnemang', 34),
      component('kundtjanst', 'Telefoni för kundtjänst', 16),
    ],
  },
  {
    id: 'konsulter',
    name: 'Konsulttjänster',
    components: [component('it-konsulter', 'It-konsulter', 120), component('utredning', 'Utredning och projektledning', 30)],
  },
  {
    id: 'programvara',
    name: 'Programvara',
    components: [component('kontorsprogram', 'Kontorsprogram', 40), component('licenser', 'Övriga licenser', 35)],
  },
  {
    id: 'hardvara',
    name: 'Hårdvara',
    components: [component('klientutrustning', 'It-klientutrustning', 95), component('skrivare', 'Skrivare och kopiering', 29)],
  },
  {
    id: 'ovrigt',
    name: 'Övrigt',
    components: [component('e-tjanster', 'Externa e-tjänster', 18), component('utbildning', 'It-utbildning', 12)],
  },
];

/** The example's map, drafted and adopted. */
export function areaMap(from: SwedishDate): readonly Step[] {
  return [
    {
      by: 'anna',
      command: {
        type: 'draft-area-map',
        map: AREA_MAP,
        components: AREAS.flatMap(({ components }) => components),
        areas: AREAS.map(({ id, name, components }) => ({ id, name, isExample: true, components: components.map((one) => one.id) })),
      },
    },
    {
      by: 'bodil',
      command: {
        type: 'adopt-area-map',
        map: AREA_MAP,
        from,
        decision: { body: 'executive-board', day: from, paragraph: 'exempel' },
        fates: [],
      },
    },
  ];
}
