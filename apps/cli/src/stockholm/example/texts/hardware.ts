import type { Content } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';
import { consideration, list, procurement, responsibility, structure, written } from './written.js';

/** Client equipment: procured centrally as a rule, by the council's decision. */
export function clientEquipment(inForceFrom: SwedishDate): Content {
  return written('Anvisning för it-klientutrustning', inForceFrom, {
    provisions: [
      consideration(
        'standard',
        'Få modeller, många återförsäljare',
        'Staden väljer få modeller, så att utrustningen kan stödjas och bytas på samma sätt överallt. Konkurrensen finns mellan återförsäljarna: leverans, installation och återtagande upphandlas av flera företag.',
      ),
      consideration(
        'livslangd',
        'Livslängd',
        'En bärbar dator används i minst fyra år och en bildskärm i minst sex. Utrustning som fungerar byts inte därför att garantin har gått ut.',
      ),
      responsibility(
        'ansvar',
        'Ansvar för området',
        'Kommunstyrelsen svarar för ramavtalen och för sortimentet. It-avdelningen beslutar två gånger om året vilka modeller som ingår, efter att ha hört nämnderna.',
      ),
      responsibility(
        'namnden',
        'Nämndens ansvar',
        'Nämnden svarar för att utrustningen är förtecknad och märkt, och för att den lämnas tillbaka tom på uppgifter.',
      ),
      structure(
        'omfattning',
        'Vad området omfattar',
        list(
          'stationära och bärbara datorer,',
          'bildskärmar, tangentbord och hörselutrustning,',
          'läsplattor och telefonapparater,',
          'skrivare och kopieringsmaskiner.',
        ),
        'Programvaran i utrustningen hör till programvaruområdet, abonnemangen till telefonin.',
      ),
      structure(
        'pedagogisk',
        'Elevernas utrustning',
        'Utrustning för elever ingår i området. Utbildningsnämnden får besluta om ett eget sortiment inom ramavtalen.',
      ),
      procurement(
        'central',
        'Central upphandling',
        'It-klientutrustning upphandlas som regel centralt, enligt kommunfullmäktiges beslut den 3 mars 2008 (dnr 020-3164/2007). Nämnden avropar ur sortimentet.',
      ),
      procurement(
        'utanfor',
        'Utanför sortimentet',
        'Utrustning utanför sortimentet får köpas när en anställd behöver den av hälsoskäl eller när verksamheten inte kan utföras utan den. Skälen noteras i beställningen.',
      ),
      procurement(
        'atertagande',
        'Återtagande',
        'Leverantören tar tillbaka uttjänt utrustning, raderar den med en metod som it-avdelningen har godkänt och redovisar vad som har återbrukats.',
      ),
    ],
    references: ['020-3164/2007'],
    transitional: 'Beställningar som har gjorts före ikraftträdandet fullföljs.',
    consequences: {
      cost: 'Längre användningstid sänker kostnaden. Reparationer väntas öka något.',
      staff: 'Ergonomisk utrustning ska kunna väljas av alla. Skyddsombuden har fått yttra sig.',
      security: 'Äldre utrustning måste kunna få säkerhetsuppdateringar under hela användningstiden; annars byts den.',
      'personal-data': 'Radering sker innan utrustningen lämnar stadens lokaler.',
      accessibility: 'Hjälpmedel ska fungera med alla modeller i sortimentet.',
    },
  });
}

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
