import type { Content } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';
import { consideration, list, procurement, responsibility, revised, structure, table, written } from './written.js';

/** Consulting: procured centrally as a rule, by the council's decision. */
export function consulting(inForceFrom: SwedishDate): Content {
  return written('Anvisning för it-konsulttjänster', inForceFrom, {
    provisions: [
      consideration(
        'mangfald',
        'Många leverantörer',
        'Konsulttjänster är ett område där små företag är lika starka som stora. Ramavtalen ska därför ha många leverantörer av varierande storlek, och inget krav får ställas som bara de största uppfyller utan att uppdraget behöver det.',
      ),
      consideration(
        'risker',
        'Risker',
        list(
          'beroende av en enskild konsult,',
          'att den som utreder ett behov sedan säljer lösningen,',
          'uppdrag som förlängs utan ny prövning.',
        ),
      ),
      responsibility(
        'ansvar',
        'Ansvar för området',
        'Kommunstyrelsen svarar för ramavtalen. Servicenämnden genomför upphandlingarna på uppdrag och till självkostnad. Varje nämnd svarar för sina avrop och för att uppdragen följs upp.',
      ),
      responsibility('avropare', 'Den som avropar', 'Nämnden utser dem som får avropa.'),
      structure(
        'omraden',
        'Kompetensområden',
        'Ramavtalen delas i kompetensområden, så att ett företag kan lämna anbud på ett enda:',
        table(
          ['Område', 'Exempel på uppdrag', 'Hör inte hit'],
          ['Utredning och ledning', 'Förstudie, projektledning, upphandlingsstöd', 'Verksamhetsutveckling utan it'],
          ['Utveckling', 'Programmering, integration, test', 'Förvaltning av system i drift'],
          ['Arkitektur och säkerhet', 'Granskning, riskanalys, informationssäkerhet', 'Drift av säkerhetstjänster'],
        ),
      ),
      procurement(
        'central',
        'Central upphandling',
        'It-konsulttjänster upphandlas som regel centralt, enligt kommunfullmäktiges beslut den 3 mars 2008 (dnr 020-3164/2007). Kommunstyrelsen beslutar om förfrågningsunderlag och tilldelning och tecknar avtalen.',
      ),
      procurement(
        'egen-upphandling',
        'Egen upphandling',
        'Nämnden får upphandla själv när ramavtalen inte omfattar kompetensen. It-avdelningen underrättas innan annonsen publiceras.',
      ),
      procurement(
        'avrop',
        'Avrop',
        'Uppdrag under 500 timmar avropas i rangordning. Större uppdrag avropas efter förnyad konkurrensutsättning bland alla leverantörer i kompetensområdet.',
      ),
      procurement('forlangning', 'Förlängning', 'Ett uppdrag får förlängas två gånger, med högst sex månader varje gång.'),
    ],
    evaluationMonths: 18,
    references: ['020-3164/2007'],
    transitional: 'Nämndens egna ramavtal om it-konsulter får användas till sin slutdag. De förlängs inte.',
    consequences: {
      cost: 'Gemensamma ramavtal väntas ge lägre timpriser än nämndernas egna.',
      staff: 'Inga.',
      security: 'Konsulter med tillgång till känsliga uppgifter säkerhetsprövas av nämnden före uppdragets start.',
      'personal-data': 'Biträdesavtal tecknas i uppdrag där personuppgifter behandlas.',
      accessibility: 'I utvecklingsuppdrag är digital tillgänglighet ett krav och prövas före godkännande.',
    },
  });
}

/** The second edition: the city's own knowledge comes first, and an assignment that grows is tried anew. */
export function consultingRevised(first: SwedishDate, inForceFrom: SwedishDate): Content {
  const before = consulting(first);
  return {
    ...before,
    inForceFrom,
    provisions: revised(
      before,
      'mangfald',
      consideration(
        'eget-eller-kopt',
        'Egen kunskap eller köpt',
        'Före varje avrop prövas om uppdraget kan utföras av stadens egen personal. Kunskap som staden behöver varaktigt ska inte hyras. Prövningen skrivs ned på högst en sida.',
      ),
      'risker',
      'ansvar',
      responsibility(
        'avropare',
        'Den som avropar',
        'Nämnden utser högst fem personer som får avropa. Den som leder ett uppdrag godkänner inte sin egen faktura.',
      ),
      'omraden',
      'central',
      procurement(
        'avrop',
        'Avrop',
        'Uppdrag under 200 timmar avropas i rangordning. Större uppdrag avropas efter förnyad konkurrensutsättning bland alla leverantörer i kompetensområdet.',
        'Ett uppdrag som har nått dubbla sin avropade omfattning avslutas eller konkurrensutsätts på nytt.',
      ),
      'egen-upphandling',
    ),
    transitional: 'Uppdrag som pågår när utgåvan träder i kraft får slutföras, dock längst i sex månader.',
    changes:
      'En bestämmelse om egen eller köpt kunskap läggs till, eftersom utvärderingen visade att egen personal sällan tillfrågas först. Gränsen för avrop i rangordning sänks från 500 till 200 timmar, för att fler uppdrag ska konkurrensutsättas. Bestämmelsen om förlängning tas bort: i stället prövas ett uppdrag på nytt när det har blivit dubbelt så stort. De som får avropa blir högst fem, och ingen godkänner sin egen faktura. Egen upphandling flyttas sist, efter det som är regel.',
    consequences: {
      ...before.consequences,
      cost: 'Förnyad konkurrensutsättning väntas ge lägre timpriser i uppdrag på 200 timmar och mer. De mindre påverkas inte.',
      staff:
        'Prövningen av egen eller köpt kunskap kan leda till anställningar. Arbetstagarorganisationerna har informerats enligt 19 § MBL.',
    },
  };
}
