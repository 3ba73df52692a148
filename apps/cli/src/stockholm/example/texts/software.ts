import type { Content } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';
import { consideration, list, responsibility, written } from './written.js';

/** Software, half written: two of the four parts, two of the five consequences. */
export function software(inForceFrom: SwedishDate): Content {
  return written('Anvisning för programvara', inForceFrom, {
    provisions: [
      consideration(
        'licenser',
        'Licenser som används',
        'Staden betalar för licenser som används. Nämnden går igenom sina licenser före varje förnyelse och säger upp dem som ingen har använt på tre månader.',
      ),
      consideration(
        'oppna',
        'Öppna format och öppen programvara',
        'Programvara med öppen källkod prövas på samma villkor som annan. Avgörande är:',
        list(
          'kostnaden under hela användningstiden,',
          'att uppgifterna kan lämna programmet i ett öppet format,',
          'att någon i Sverige kan ge stöd.',
        ),
      ),
      responsibility(
        'ansvar',
        'Ansvar för området',
        'Kommunstyrelsen svarar för avtalen om kontorsprogram. Varje nämnd svarar för den programvara som bara den använder.',
      ),
    ],
    changes: '',
    consequences: {
      cost: 'Uppsägning av licenser som inte används väntas sänka kostnaden redan första året.',
      staff: '',
      security: 'Programvara utan säkerhetsuppdateringar tas ur bruk.',
      'personal-data': '',
      accessibility: '',
    },
  });
}

/** As it was first saved: the first part alone. */
export function softwareBegun(inForceFrom: SwedishDate): Content {
  const content = software(inForceFrom);
  return { ...content, provisions: content.provisions.slice(0, 1), consequences: { ...content.consequences, security: '' } };
}
