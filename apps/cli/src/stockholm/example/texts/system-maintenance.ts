import type { Content } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';
import { consideration, list, procurement, responsibility, structure, written } from './written.js';

/** System maintenance: who looks after a system, and who pays. */
export function systemMaintenance(inForceFrom: SwedishDate): Content {
  return written('Anvisning för systemförvaltning', inForceFrom, {
    provisions: [
      consideration(
        'kostnad',
        'Kostnad under systemets liv',
        'Det mesta av ett systems kostnad uppstår efter införandet. Före varje anskaffning beräknas därför kostnaden för förvaltning under minst fem år, tillsammans med kostnaden för att lämna systemet.',
      ),
      consideration(
        'paketering',
        'Paketering',
        'Förvaltning upphandlas i delar som ett mindre företag kan ta. Systemets tillverkare ska inte ensam kunna utföra förvaltningen, om det går att undvika.',
      ),
      responsibility(
        'systemagare',
        'Systemägare',
        'Varje system har en systemägare: den nämnd vars verksamhet det stöder. System som fullmäktige har gjort gemensamma ägs av kommunstyrelsen.',
        'Systemägaren utser en förvaltningsledare och beslutar varje år, senast i november, en förvaltningsplan med budget.',
      ),
      responsibility(
        'it-avdelningen',
        'It-avdelningens ansvar',
        'It-avdelningen håller en förteckning över stadens system, med ägare, avtal och slutdagar. Den är öppen för alla nämnder.',
      ),
      structure(
        'omfattning',
        'Vad som är systemförvaltning',
        'Till området hör:',
        list(
          'rättningar, uppdateringar och mindre anpassningar,',
          'stöd till användarna utöver den gemensamma kundtjänsten,',
          'utbildning av nya användare i systemet.',
        ),
        'Nyutveckling hör till konsulttjänster, driften till driftentreprenaden.',
      ),
      structure(
        'stora-andringar',
        'Större ändringar',
        'En ändring som kostar mer än en fjärdedel av årets förvaltningsbudget är ett projekt och följer stadens projektmodell.',
      ),
      procurement(
        'anskaffning',
        'Hur förvaltningen anskaffas',
        'För gemensamma system upphandlas förvaltningen centralt. För nämndens egna system upphandlar nämnden själv, ur stadens ramavtal där det finns ett.',
      ),
      procurement(
        'avtal',
        'Avtalets innehåll',
        'Ett förvaltningsavtal löper högst tre år och ska reglera:',
        list(
          'svarstider och hur de mäts,',
          'vem som äger anpassningar och dokumentation,',
          'hur uppgifterna lämnas över vid avtalets slut.',
        ),
      ),
    ],
    transitional: 'Avtal utan de villkor som anges i bestämmelsen om avtalets innehåll kompletteras när de förlängs.',
    consequences: {
      cost: 'Förvaltningsplanerna gör kostnaden synlig. Arbetet med dem beräknas till två veckor per system det första året.',
      staff: 'Förvaltningsledaren är en uppgift för någon som redan är anställd.',
      security: 'Uppdateringar görs i tid när någon svarar för dem.',
      'personal-data': 'Systemägaren är den som svarar för registerförteckningen.',
      accessibility: 'Vid varje större ändring prövas systemet mot kraven på digital tillgänglighet.',
    },
  });
}
