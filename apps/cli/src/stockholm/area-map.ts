import type { Agreement, Component } from '@anvisa/domain/area/area-map';
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

/** A component of the example: its cost in millions, what people call it, and its agreements, all made up. */
function component(
  id: string,
  name: string,
  millions: number,
  searchWords: readonly string[],
  ...agreements: readonly Agreement[]
): Component {
  return { id, name, yearlyCostSek: millions * 1_000_000, searchWords, agreements };
}

/** No supplier of the city's is named here: the sources name none. */
const agreement = (number: string, supplier: string, until: SwedishDate): Agreement => ({
  number,
  supplier: `${supplier} (exempel)`,
  until,
});

/** The source names six parts of the delivery and no areas: these seven are an example of ours, built from the six and from what is left. */
export const AREAS: readonly ExampleArea[] = [
  {
    id: 'driftentreprenad',
    name: 'Driftentreprenad',
    components: [
      component(
        'serverdrift',
        'Serverdrift',
        180,
        ['server', 'servrar', 'datahall', 'drift', 'molntjänst', 'hosting'],
        agreement('4101', 'Driftbolaget Norr', '2027-12-31'),
      ),
      component(
        'lagring',
        'Lagring och säkerhetskopiering',
        70,
        ['lagringsutrymme', 'backup', 'säkerhetskopia', 'arkivlagring', 'disk'],
        agreement('4102', 'Driftbolaget Norr', '2027-12-31'),
      ),
      component(
        'stadsnat',
        'Nät mellan stadens hus',
        60,
        ['nätverk', 'fiber', 'bredband', 'trådlöst nät', 'wifi', 'brandvägg', 'internet'],
        agreement('4103', 'Stadsfiber', '2028-03-31'),
      ),
    ],
  },
  {
    id: 'systemforvaltning',
    name: 'Systemförvaltning',
    components: [
      component(
        'verksamhetssystem',
        'Förvaltning av verksamhetssystem',
        150,
        ['skolsystem', 'omsorgssystem', 'journalsystem', 'ärendesystem', 'systemutveckling', 'anpassning', 'support av system'],
        agreement('4201', 'Förvaltarna i Mälardalen', '2026-12-31'),
        agreement('4202', 'Systemhuset', '2027-06-30'),
      ),
      component(
        'ekonomisystem',
        'Ekonomi- och lönesystem',
        60,
        ['bokföring', 'fakturor', 'e-faktura', 'löner', 'reseräkning', 'personalsystem'],
        agreement('4203', 'Lön och Reskontra', '2028-12-31'),
      ),
    ],
  },
  {
    id: 'telefoni',
    name: 'Telefoni',
    components: [
      component(
        'vaxel',
        'Telefonväxel',
        21,
        ['växel', 'telefonist', 'fast telefon', 'anknytning', 'svarsgrupp', 'hänvisning'],
        agreement('4410', 'Växelbolaget', '2027-06-30'),
      ),
      component(
        'mobil',
        'Mobila abonnemang',
        34,
        ['mobiltelefon', 'mobil', 'abonnemang', 'simkort', 'mobilt bredband', 'surf'],
        agreement('4411', 'Mobiloperatören', '2027-06-30'),
        agreement('4412', 'Operatör Två', '2026-12-31'),
      ),
      component(
        'kundtjanst',
        'Telefoni för kundtjänst',
        16,
        ['kontaktcenter', 'kösystem', 'talsvar', 'samtalsinspelning', 'headset'],
        agreement('4413', 'Växelbolaget', '2027-06-30'),
      ),
    ],
  },
  {
    id: 'konsulter',
    name: 'Konsulttjänster',
    components: [
      component(
        'it-konsulter',
        'It-konsulter',
        120,
        ['konsult', 'programmerare', 'systemutvecklare', 'testare', 'it-arkitekt', 'inhyrd'],
        agreement('4501', 'Konsultgruppen', '2027-09-30'),
        agreement('4502', 'Arkitekterna i Väst', '2027-09-30'),
        agreement('4503', 'Kod och Krav', '2027-09-30'),
      ),
      component(
        'utredning',
        'Utredning och projektledning',
        30,
        ['projektledare', 'utredare', 'upphandlingsstöd', 'verksamhetskonsult', 'förstudie'],
        agreement('4504', 'Utredarna', '2026-12-31'),
      ),
    ],
  },
  {
    id: 'programvara',
    name: 'Programvara',
    components: [
      component(
        'kontorsprogram',
        'Kontorsprogram',
        40,
        ['ordbehandling', 'kalkylblad', 'e-post', 'kalender', 'videomöte', 'operativsystem'],
        agreement('4601', 'Licenshandeln', '2027-03-31'),
      ),
      component(
        'licenser',
        'Övriga licenser',
        35,
        ['programlicens', 'app', 'ritprogram', 'databas', 'virusskydd', 'läromedel på nätet'],
        agreement('4601', 'Licenshandeln', '2027-03-31'),
      ),
    ],
  },
  {
    id: 'hardvara',
    name: 'Hårdvara',
    components: [
      component(
        'klientutrustning',
        'It-klientutrustning',
        95,
        [
          'bärbar dator',
          'stationär dator',
          'laptop',
          'pc',
          'elevdator',
          'surfplatta',
          'bildskärm',
          'skärm',
          'tangentbord',
          'mus',
          'dockningsstation',
        ],
        agreement('4701', 'Datorbolaget', '2027-06-30'),
        agreement('4702', 'Skärm och Tangent', '2026-12-31'),
      ),
      component(
        'skrivare',
        'Skrivare och kopiering',
        29,
        ['skrivare', 'kopiator', 'utskrift', 'skanner', 'toner', 'multifunktionsmaskin'],
        agreement('4703', 'Utskriftstjänst', '2028-01-31'),
      ),
    ],
  },
  {
    id: 'ovrigt',
    name: 'Övrigt',
    components: [
      component(
        'e-tjanster',
        'Externa e-tjänster',
        18,
        ['e-tjänst', 'webbplats', 'webbhotell', 'e-legitimation', 'blankett på webben', 'betaltjänst'],
        agreement('4801', 'E-tjänstebolaget', '2027-12-31'),
      ),
      component(
        'utbildning',
        'It-utbildning',
        12,
        ['kurs', 'datakurs', 'användarutbildning', 'utbildare'],
        agreement('4802', 'Kurshuset', '2026-12-31'),
      ),
    ],
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
