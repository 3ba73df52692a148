import type { Content } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';
import { consideration, inWords, list, procurement, responsibility, structure, table, written } from './written.js';

interface Days {
  readonly inForceFrom: SwedishDate;
  /** When own agreements end at the latest. */
  readonly ownAgreementsEnd: SwedishDate;
}

/** Telephony, as it was first submitted. */
export function telephony({ inForceFrom, ownAgreementsEnd }: Days): Content {
  return written('Anvisning för telefoni', inForceFrom, {
    provisions: [
      consideration(
        'konkurrens',
        'Konkurrens',
        'Så mycket som möjligt av telefonin ska utsättas för konkurrens. Växel, mobila abonnemang och telefoni för kundtjänst upphandlas därför var för sig, så att leverantörer av olika storlek kan lämna anbud.',
        'Kostnaden för hela avtalstiden avgör, inte priset per abonnemang: installation, byte av leverantör och avveckling räknas in.',
      ),
      consideration(
        'risker',
        'Risker',
        'I varje upphandling ska följande vägas in:',
        list(
          'inlåsning genom utrustning eller nummerserier som inte kan flyttas,',
          'avbrott i telefonin till verksamheter som måste kunna nås,',
          'avtal vars gränser mot data och hårdvara är oklara.',
        ),
      ),
      responsibility(
        'ansvar',
        'Ansvar för området',
        'Kommunstyrelsen svarar för området och för att stadens förvaltningar har tillgång till en gemensam växel. Servicenämnden genomför de centrala upphandlingarna till självkostnad, på uppdrag.',
      ),
      responsibility(
        'namndens-ansvar',
        'Nämndens ansvar',
        'Varje nämnd svarar för sina abonnemang och för att medborgarna kan nå den som är i tjänst. Nämnden utser en telefoniansvarig och anger denne i mottagningskvittensen.',
      ),
      structure(
        'struktur',
        'Områdets delar',
        'Området består av tre delar:',
        table(
          ['Del', 'Omfattar', 'Gräns'],
          ['Telefonväxel', 'Växel, hänvisning och röstbrevlåda', 'Servrar och nät hör till driftentreprenaden'],
          ['Mobila abonnemang', 'Tal, meddelanden och mobil datatrafik', 'Telefonapparater hör till hårdvaran'],
          ['Telefoni för kundtjänst', 'Köhantering, inspelning och statistik', 'Ärendesystem hör till systemförvaltningen'],
        ),
      ),
      procurement(
        'anskaffning',
        'Hur tjänsterna anskaffas',
        'Växel och mobila abonnemang anskaffas centralt genom ramavtal. Kommunstyrelsen beslutar om förfrågningsunderlag och tilldelning och tecknar avtalen. Nämnden avropar och betalar det den använder.',
      ),
      procurement(
        'paketering',
        'Paketering',
        'Växeln är en standardiserad helhet för hela staden och upphandlas av en leverantör, som får anlita underleverantörer. Mobila abonnemang upphandlas av minst två leverantörer.',
      ),
      procurement(
        'egna-avtal',
        'Egna avtal',
        `Nämndens egna avtal om telefoni sägs upp så att de löper ut senast den ${inWords(ownAgreementsEnd)}. De förlängs inte.`,
      ),
    ],
    references: ['020-3164/2007', '030-2455/2005'],
    transitional:
      'Avtal som har tecknats före ikraftträdandet gäller till sin avtalade slutdag, dock längst till den dag som anges i bestämmelsen om egna avtal.',
    consequences: {
      cost: 'Samordnade abonnemang väntas sänka kostnaden. En nämnd som lämnar ett eget avtal i förtid bär själv kostnaden för det.',
      staff: 'Växelns personal berörs inte. Den telefoniansvarige behöver en halv dags utbildning.',
      security: 'Växeln ska kunna nås vid strömavbrott i ett av stadens hus. Krav på reservkraft ställs i upphandlingen.',
      'personal-data': 'Samtalsuppgifter sparas högst så länge som faktureringen kräver. Inspelade samtal gallras efter 30 dagar.',
      accessibility: 'Texttelefoni och förmedlingstjänster ska fungera mot växeln och kundtjänsten.',
    },
  });
}

/** As changed after the first round of review: how long a caller may wait is somebody's to follow up. */
export function telephonyReviewed(days: Days): Content {
  return reworded(
    telephony(days),
    'namndens-ansvar',
    (text) => `${text}\n\nSvarstiden i telefon mäts varje månad. Nämnden redovisar den för sin nämnd en gång om året.`,
  );
}

/** The second edition: telephony for customer service is bought centrally too. */
export function telephonyRevised(days: Days & { readonly secondFrom: SwedishDate }): Content {
  const first = telephonyReviewed(days);
  const changed = reworded(
    reworded(
      first,
      'anskaffning',
      () =>
        'Växel, mobila abonnemang och telefoni för kundtjänst anskaffas centralt genom ramavtal. Kommunstyrelsen beslutar om förfrågningsunderlag och tilldelning och tecknar avtalen. Nämnden avropar och betalar det den använder.',
    ),
    'paketering',
    (text) => `${text} Telefoni för kundtjänst upphandlas av flera leverantörer, så att även mindre företag kan lämna anbud.`,
  );
  return {
    ...changed,
    provisions: [
      ...changed.provisions,
      procurement(
        'avveckling',
        'Byte av leverantör',
        'I avtalen ska det stå hur nummer, köer och statistik lämnas över när ett avtal upphör. Överlämningen ska vara prövad senast tre månader före avtalets slutdag.',
      ),
    ],
    inForceFrom: days.secondFrom,
    changes:
      'Telefoni för kundtjänst anskaffas centralt, eftersom fyra nämnder har bett om det. En bestämmelse om byte av leverantör har lagts till inför att avtalet om växeln löper ut.',
  };
}

function reworded(content: Content, id: string, of: (text: string) => string): Content {
  return { ...content, provisions: content.provisions.map((one) => (one.id === id ? { ...one, text: of(one.text) } : one)) };
}
