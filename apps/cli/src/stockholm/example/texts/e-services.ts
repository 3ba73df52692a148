import type { Content } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';
import { consideration, list, procurement, responsibility, structure, written } from './written.js';

/** External e-services and training: what is left of the delivery. */
export function eServices(inForceFrom: SwedishDate): Content {
  return written('Anvisning för övriga it-tjänster', inForceFrom, {
    provisions: [
      consideration(
        'ateranvand',
        'Återanvänd före nytt',
        'En e-tjänst som en nämnd har låtit ta fram ska kunna användas av de andra utan ny kostnad. Rätten till källkoden skrivs in i avtalet.',
      ),
      consideration(
        'sma-kop',
        'Små köp',
        'Många köp i området är små. Kravet på dokumentation ska stå i proportion till köpet, men priser från minst tre leverantörer jämförs.',
      ),
      responsibility(
        'ansvar',
        'Ansvar för området',
        'Nämnden svarar för sina e-tjänster. Kommunstyrelsen svarar för den gemensamma plattformen, om fullmäktige beslutar att en sådan ska finnas.',
      ),
      structure(
        'omfattning',
        'Vad området omfattar',
        list(
          'externa e-tjänster för medborgare och företag,',
          'it-utbildning,',
          'sådant i it-leveransen som inte hör till något annat område.',
        ),
      ),
      procurement(
        'anskaffning',
        'Hur tjänsterna anskaffas',
        'Nämnden upphandlar själv. En ny e-tjänst anmäls till it-avdelningen, som svarar inom tio arbetsdagar om något liknande finns.',
      ),
    ],
    references: ['031-826/2008'],
    transitional: 'E-tjänster som är i bruk anmäls till it-avdelningen inom ett år.',
    consequences: {
      cost: 'Återanvändning sänker kostnaden.',
      staff: 'Inga.',
      security: 'Varje e-tjänst klassas före start.',
      'personal-data': 'Uppgifter från e-tjänster behandlas i nämndens verksamhetssystem, inte i plattformen.',
      accessibility: 'E-tjänsterna ska uppfylla lagen (2018:1937) om tillgänglighet till digital offentlig service.',
    },
  });
}

/** The second edition promises something to the citizens: that is not for the director to decide. */
export function eServicesRevised(first: SwedishDate, inForceFrom: SwedishDate): Content {
  const { provisions, consequences, ...rest } = eServices(first);
  const offered = structure(
    'utbud',
    'Utbudet av e-tjänster',
    'Inom tre år ska varje ansökan till staden kunna göras som e-tjänst. Blanketter på papper finns kvar för den som behöver dem.',
  );
  return {
    ...rest,
    inForceFrom,
    provisions: [...provisions.slice(0, -1), offered, ...provisions.slice(-1)],
    changes: 'En bestämmelse om utbudet av e-tjänster har lagts till, eftersom nämnderna bygger ut det i olika takt.',
    consequences: {
      ...consequences,
      cost: 'Återanvändning sänker kostnaden. Utbyggnaden av utbudet kräver medel som inte är beslutade.',
      staff: 'Handläggare behöver utbildning i takt med att ansökningar flyttas.',
    },
  };
}
