import type { Content } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';
import { consideration, list, procurement, responsibility, revised, structure, written } from './written.js';

/** Client equipment: procured centrally as a rule, by the council's decision. */
export function clientEquipment(inForceFrom: SwedishDate): Content {
  return written('Anvisning för it-klientutrustning', inForceFrom, {
    provisions: [
      consideration(
        'standard',
        'Få modeller, många återförsäljare',
        'Staden väljer få modeller, så att utrustningen kan stödjas och bytas på samma sätt överallt. Konkurrensen finns mellan återförsäljarna: leverans, installation och återtagande upphandlas av flera företag.',
      ),
      consideration('livslangd', 'Livslängd', 'En bärbar dator används i minst tre år och en bildskärm i minst fem.'),
      responsibility(
        'ansvar',
        'Ansvar för området',
        'Kommunstyrelsen svarar för ramavtalen och för sortimentet. It-avdelningen beslutar en gång om året vilka modeller som ingår.',
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
      procurement(
        'central',
        'Central upphandling',
        'It-klientutrustning upphandlas som regel centralt, enligt kommunfullmäktiges beslut den 3 mars 2008 (dnr 020-3164/2007). Nämnden avropar ur sortimentet.',
      ),
      procurement(
        'atertagande',
        'Återtagande',
        'Leverantören tar tillbaka uttjänt utrustning, raderar den med en metod som it-avdelningen har godkänt och redovisar vad som har återbrukats.',
      ),
      procurement(
        'utanfor',
        'Utanför sortimentet',
        'Utrustning utanför sortimentet får köpas när en anställd behöver den av hälsoskäl eller när verksamheten inte kan utföras utan den. Skälen noteras i beställningen.',
      ),
      procurement(
        'tillbehor',
        'Tillbehör',
        'Möss, kablar, väskor och andra tillbehör får nämnden köpa där den vill, för högst 2 000 kronor per köp.',
      ),
    ],
    evaluationMonths: 24,
    references: ['020-3164/2007'],
    transitional: 'Nämndens egna avtal om klientutrustning får löpa till sin slutdag. De förlängs inte.',
    consequences: {
      cost: 'Få modeller sänker kostnaden för stöd och lager. Nämnden avsätter medel för byten vart tredje år.',
      staff: 'Ergonomisk utrustning ska kunna väljas av alla. Skyddsombuden har fått yttra sig.',
      security: 'Alla modeller får säkerhetsuppdateringar under hela användningstiden.',
      'personal-data': 'Radering sker innan utrustningen lämnar stadens lokaler.',
      accessibility: 'Hjälpmedel ska fungera med alla modeller i sortimentet.',
    },
  });
}

/** The second edition: used for longer, with a provision for the pupils' own. */
export function clientEquipmentRevised(first: SwedishDate, inForceFrom: SwedishDate): Content {
  const before = clientEquipment(first);
  return {
    ...before,
    inForceFrom,
    provisions: revised(
      before,
      'standard',
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
      'namnden',
      structure(
        'omfattning',
        'Vad området omfattar',
        list(
          'stationära och bärbara datorer,',
          'bildskärmar, tangentbord, hörselutrustning och andra tillbehör,',
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
      'central',
      'utanfor',
      'atertagande',
    ),
    transitional: 'Beställningar som har gjorts före ikraftträdandet fullföljs.',
    changes:
      'Användningstiderna förlängs med ett år, eftersom utvärderingen visade att det mesta som lämnas tillbaka fungerar. Sortimentet ändras oftare, och nämnderna hörs. En bestämmelse om elevernas utrustning läggs till: de behöver andra modeller. Bestämmelsen om tillbehör tas bort, eftersom tillbehören nu ingår i sortimentet till lägre pris. Återtagande flyttas sist, dit det hör i tiden.',
    consequences: {
      ...before.consequences,
      cost: 'Längre användningstid sänker kostnaden. Reparationer väntas öka något.',
      security: 'Äldre utrustning måste kunna få säkerhetsuppdateringar under hela användningstiden; annars byts den.',
    },
  };
}
