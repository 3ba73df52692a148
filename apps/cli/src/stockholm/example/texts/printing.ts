import type { Content } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';
import { consideration, procurement, responsibility, structure, written } from './written.js';

/** Printers and copying: an older directive, since repealed. */
export function printing(inForceFrom: SwedishDate): Content {
  return written('Anvisning för skrivare och kopiering', inForceFrom, {
    provisions: [
      consideration(
        'kostnad',
        'Kostnad per sida',
        'Skrivare och kopieringsmaskiner upphandlas som en tjänst med pris per sida. Då bär leverantören risken för slitage och tomgång.',
      ),
      responsibility(
        'ansvar',
        'Ansvar',
        'Kommunstyrelsen svarar för ramavtalet. Nämnden svarar för hur många maskiner den har och var de står.',
      ),
      structure(
        'omfattning',
        'Omfattning',
        'Området omfattar skrivare, kopieringsmaskiner och skannrar som delas av flera. Skrivare för ett enda rum ingår inte.',
      ),
      procurement('anskaffning', 'Anskaffning', 'Tjänsten avropas centralt. Papper köps ur stadens avtal om kontorsvaror.'),
    ],
    evaluationMonths: 24,
    transitional: 'Egna maskiner används tills de är avskrivna.',
    consequences: {
      cost: 'Priset per sida gör kostnaden jämförbar mellan nämnder.',
      staff: 'Inga.',
      security: 'Utskrift hämtas med passerkort.',
      'personal-data': 'Köade utskrifter raderas efter ett dygn.',
      accessibility: 'Maskinerna ska kunna betjänas sittande.',
    },
  });
}
