import type { Content } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';
import { consideration, list, procurement, responsibility, structure, table, written } from './written.js';

/** Operations outsourcing: where the city needs one standardised whole. */
export function operations(inForceFrom: SwedishDate): Content {
  return written('Anvisning för driftentreprenad', inForceFrom, {
    provisions: [
      consideration(
        'helhet',
        'En standardiserad helhet',
        'Serverdrift, lagring och nät mellan stadens hus är en infrastruktur som alla nämnder delar. Nyttan av att den är lika överallt är större än nyttan av många leverantörer. Kommunfullmäktige har beslutat att infrastrukturen ska konsolideras (dnr 030-2455/2005).',
      ),
      consideration(
        'konkurrens',
        'Konkurrens över tiden',
        'Konkurrensen upprätthålls genom avtalstiden och genom underleverantörerna:',
        list(
          'ett avtal löper högst fyra år, med rätt att förlänga högst två,',
          'en leverantör som driver en del får inte ensam ha kunskapen om den: dokumentationen är stadens,',
          'priserna jämförs med marknaden vartannat år.',
        ),
      ),
      consideration(
        'risk',
        'Risker',
        'Ett fel i driften drabbar hela staden på en gång. Krav på redundans, övning och återläsning av säkerhetskopior ställs därför i varje upphandling, och kostnaden för dem redovisas för sig.',
      ),
      responsibility(
        'ansvar',
        'Ansvar för området',
        'Kommunstyrelsen svarar för driftentreprenaden och för de system som fullmäktige har gjort gemensamma. Stadsledningskontorets it-avdelning förvaltar avtalen och följer upp leveransen varje månad.',
      ),
      responsibility(
        'namnden',
        'Nämndens ansvar',
        'Nämnden svarar för sina egna verksamhetssystem och för att beställa driften av dem i tid. En ny servermiljö beställs senast 20 arbetsdagar innan den behövs.',
      ),
      structure(
        'delar',
        'Områdets delar',
        table(
          ['Del', 'Omfattar', 'Gräns mot'],
          ['Serverdrift', 'Servrar, virtuella miljöer, övervakning', 'Systemförvaltning: det som körs på servern'],
          ['Lagring', 'Lagring och säkerhetskopiering', 'Arkiv, som följer arkivmyndighetens beslut'],
          ['Stadsnät', 'Nät mellan stadens hus och ut mot internet', 'Telefoni: växel och mobila abonnemang'],
        ),
      ),
      structure(
        'granser',
        'Gränser mellan avtal',
        'När ett behov kan höra till två avtal avgör it-avdelningen vilket som gäller och för in svaret i avtalskatalogen. Tills svaret finns beställs ingenting.',
      ),
      procurement(
        'anskaffning',
        'Hur tjänsterna anskaffas',
        'Driften upphandlas centralt, av en eller ett fåtal leverantörer med rätt att anlita underleverantörer. Servicenämnden genomför upphandlingen på uppdrag och till självkostnad. Kommunstyrelsen beslutar om förfrågningsunderlag och tilldelning, tecknar avtalen och ändrar dem.',
      ),
      procurement(
        'bestallning',
        'Vem som beställer',
        'Nämnden beställer ur tjänstekatalogen. Det som saknas i katalogen beställs av it-avdelningen, sedan nämnden har beskrivit behovet.',
      ),
    ],
    evaluationMonths: 18,
    references: ['030-2455/2005', '031-826/2008'],
    transitional: 'Egna driftavtal får löpa till sin slutdag. Servrar i nämndens lokaler flyttas när de ändå skulle ha bytts ut.',
    consequences: {
      cost: 'Flytten kostar mest de två första åren och betalas av nämnderna efter användning. Därefter väntas kostnaden vara lägre än i dag.',
      staff: 'Arbetsuppgifter flyttas från nämndernas it-enheter. Förhandling enligt 11 § MBL har hållits.',
      security: 'Färre driftställen är lättare att skydda, men ett angrepp får större verkan. Kraven på övning är därför högre.',
      'personal-data': 'Personuppgifter behandlas av leverantören enligt biträdesavtal. Behandling utanför EU/EES medges inte.',
      accessibility: 'Ingen direkt påverkan. Tjänstekatalogen ska uppfylla kraven på digital tillgänglighet.',
    },
  });
}
