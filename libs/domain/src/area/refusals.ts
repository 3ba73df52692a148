import type { RefusalCatalogue } from '../refusal-catalogue.js';

export const AREA_REFUSALS = {
  'map-id-doubled': {
    ground: 'husregel (KL 5:1)',
    sv: '{id} förekommer två gånger. Varje del och varje område har ett eget id.',
    en: '{id} occurs twice. Each component and each area has an id of its own.',
  },
  'cost-not-whole-kronor': {
    ground: 'husregel (KL 6:6)',
    sv: 'Ange årskostnaden för {component} i hela kronor, noll eller mer.',
    en: 'Give the yearly cost of {component} in whole kronor, nought or more.',
  },
  'component-uncovered': {
    ground: 'husregel (KL 5:1)',
    sv: 'Dessa delar av it-leveransen hör inte till något område: {components}. Områdena ska tillsammans vara hela leveransen.',
    en: 'These components belong to no area: {components}. The areas together must be the whole delivery.',
  },
  'component-claimed-twice': {
    ground: 'husregel (KL 5:1)',
    sv: '{component} hör till flera områden: {areas}. Låt den höra till ett.',
    en: '{component} belongs to several areas: {areas}. Let it belong to one.',
  },
  'component-unknown': {
    ground: 'husregel (KL 5:1)',
    sv: 'Området {area} räknar med {component}, som inte finns bland delarna. Lägg till den eller ta bort den ur området.',
    en: 'The area {area} counts {component}, which is not among the components. Add it or take it out of the area.',
  },
  'map-not-drafted': {
    ground: 'husregel (KL 5:1)',
    sv: 'Det finns inget utkast att anta. Spara ett utkast först.',
    en: 'There is no draft to adopt. Save a draft first.',
  },
  'map-before-decision': {
    ground: 'husregel (KL 5:1)',
    sv: 'Indelningen kan inte gälla från {from}, före beslutet {day}.',
    en: 'The map cannot apply from {from}, before the decision on {day}.',
  },
  'map-backwards': {
    ground: 'husregel (KL 5:1)',
    sv: 'En ny indelning gäller framåt: från i dag eller senare, och efter den förra ({previous}).',
    en: 'A new map applies forwards: from today or later, and after the previous one ({previous}).',
  },
  'area-has-directive': {
    ground: 'husregel (leveransstrategin: en anvisning för varje område)',
    sv: 'Området har redan en anvisning, i ärendet {caseNumber}. Revidera den i stället, eller upphäv eller återkalla den först.',
    en: 'The area has a directive already, in the case {caseNumber}. Revise it instead, or repeal or withdraw it first.',
  },
  'directives-meet': {
    ground: 'husregel (leveransstrategin: en anvisning för varje område)',
    sv: 'Två anvisningar skulle gälla för området {area} från {from}. Besluta först att den ena upphävs före den dagen, eller dra tillbaka den om den inte är beslutad.',
    en: 'Two directives would govern the area {area} from {from}. Decide first that one is repealed before that day, or withdraw it where it is not decided.',
  },
  'fate-missing': {
    ground: 'husregel (KL 6:6)',
    sv: 'Indelningen delar, slår ihop eller stänger dessa områden: {areas}. Välj vad som händer med deras anvisningar.',
    en: 'The map splits, merges or closes these areas: {areas}. Choose what becomes of their directives.',
  },
  'fate-not-asked': {
    ground: 'husregel (KL 6:6)',
    sv: 'Området {area} ändras inte. Dess anvisning upphävs genom ett eget beslut.',
    en: 'The area {area} is not changed. Its directive is repealed by a decision of its own.',
  },
  'fate-of-closed-area': {
    ground: 'husregel (KL 6:6)',
    sv: 'Området {area} finns inte i den nya indelningen. Upphäv dess anvisning eller flytta den till ett annat område.',
    en: 'The area {area} is not in the new map. Repeal its directive or move it to another area.',
  },
  'fate-without-target': {
    ground: 'husregel (KL 6:6)',
    sv: 'Ange till vilket område i den nya indelningen som anvisningen för {area} flyttas.',
    en: 'Say to which area of the new map the directive of {area} moves.',
  },
} as const satisfies RefusalCatalogue;
