import type { Content } from '@anvisa/domain/directive/content';
import { idOf } from '../stockholm/ids.js';
import { CONTACTS } from '../stockholm/units.js';

/** The example's directive for telephony, as its officer writes it: invented, on the facts of the real strategy. */
export const TELEPHONY: Content = {
  title: 'Anvisning för telefoni',
  provisions: [
    {
      id: 'konkurrens',
      part: 'business-considerations',
      heading: 'Konkurrens och paketering',
      text: 'Telefonväxel och mobila abonnemang upphandlas var för sig, så att leverantörer av olika storlek kan lämna anbud. Kostnad och inlåsning vägs mot samordningsvinsten i varje upphandling.',
    },
    {
      id: 'ansvar',
      part: 'responsibility',
      heading: 'Ansvar för området',
      text: 'Kommunstyrelsen svarar för området. Servicenämnden tillhandahåller växeln. Varje nämnd svarar för sina abonnemang och för att de som är i tjänst kan nås.',
    },
    {
      id: 'struktur',
      part: 'structure',
      heading: 'Områdets delar och gränser',
      text: 'Området omfattar växel, mobila abonnemang och telefoni för kundtjänst. Dataförbindelser hör till driftentreprenaden, telefonapparater till hårdvaran.',
    },
    {
      id: 'anskaffning',
      part: 'procurement',
      heading: 'Hur tjänsterna anskaffas',
      text: 'Växel och mobila abonnemang anskaffas centralt genom ramavtal. Nämnden avropar och betalar. Egna avtal löper ut och förlängs inte.',
    },
  ],
  addressees: CONTACTS.map(({ unit }) => idOf('unit', unit)),
  inForceFrom: '2009-02-02',
  evaluationMonths: 12,
  references: ['031-2080/2008', '020-3164/2007'],
  exemptionsBy: 'city-director',
  transitional: 'Avtal som har tecknats före ikraftträdandet gäller till sin avtalade slutdag.',
  changes: 'Den första anvisningen för området.',
  consequences: {
    cost: 'Samordning väntas minska kostnaden, som i dag är omkring 70 miljoner kronor om året.',
    staff: 'Inga uppsägningar; växelns personal berörs inte.',
    security: 'Växeln ska kunna nås vid strömavbrott.',
    'personal-data': 'Samtalsuppgifter sparas inte längre än avtalet kräver.',
    accessibility: 'Texttelefoni och förmedlingstjänster ska kunna användas.',
  },
};

export const WITHOUT_PROCUREMENT: Content = { ...TELEPHONY, provisions: TELEPHONY.provisions.filter(({ part }) => part !== 'procurement') };

/** As changed after the review: own agreements end on a day, not some time. */
export const AFTER_REVIEW: Content = reworded(TELEPHONY, 'anskaffning', {
  text: 'Växel och mobila abonnemang anskaffas centralt genom ramavtal. Nämnden avropar och betalar. Egna avtal löper ut senast den 31 december 2009 och förlängs inte.',
});

/** The second edition: what the evaluation found is mended. */
export const SECOND_EDITION: Content = {
  ...reworded(AFTER_REVIEW, 'ansvar', {
    text: 'Kommunstyrelsen svarar för området. Servicenämnden tillhandahåller växeln och följer upp svarstiderna varje kvartal. Varje nämnd svarar för sina abonnemang.',
  }),
  inForceFrom: '2010-09-01',
  changes: 'Uppföljning av svarstider har lagts till, eftersom utvärderingen visade att ingen ansvarade för den.',
};

/** A clerical error put right: one word. */
export const CORRECTED: Content = reworded(SECOND_EDITION, 'struktur', {
  text: 'Området omfattar växel, mobila abonnemang och telefoni för kundtjänst. Dataförbindelser hör till driftentreprenaden, telefonapparater till hårdvaruområdet.',
});

function reworded(content: Content, provision: string, more: { text: string }): Content {
  return { ...content, provisions: content.provisions.map((one) => (one.id === provision ? { ...one, ...more } : one)) };
}
