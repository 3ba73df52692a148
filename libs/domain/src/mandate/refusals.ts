import type { RefusalCatalogue } from '../refusal-catalogue.js';

export const MANDATE_REFUSALS = {
  'mandate-missing': {
    ground: 'KL 6:37, 7:5',
    sv: 'Ingen har fått i uppdrag att besluta om detta. Ärendet måste till kommunstyrelsen.',
    en: 'Nobody holds a mandate to decide on this. The case must go to the executive board.',
  },
  'mandate-not-for-area': {
    ground: 'KL 7:5',
    sv: 'Uppdraget omfattar inte detta anskaffningsområde. Ärendet måste till kommunstyrelsen.',
    en: 'The mandate does not take in this procurement area. The case must go to the executive board.',
  },
  'mandate-condition-unmet': {
    ground: 'KL 5:1–2, 7:5',
    sv: 'Uppdraget gäller under förutsättning av kommunfullmäktiges beslut om {strategy} (dnr {caseNumber}). Det beslutet saknas; registrera det först.',
    en: "The mandate is conditional on the council's decision on {strategy} (Dnr {caseNumber}). That decision is missing; record it first.",
  },
  'mandate-awaits-confirmation': {
    ground: 'KL 5:1–2, 7:5',
    sv: 'Kommunfullmäktige godkände {strategy} (dnr {caseNumber}) med ändringar. Kommunstyrelsen måste bekräfta uppdraget innan någon beslutar med stöd av det.',
    en: 'The council approved {strategy} (Dnr {caseNumber}) with changes. The executive board must confirm the mandate before anyone decides under it.',
  },
  'mandate-not-begun': {
    ground: 'KL 7:5',
    sv: 'Uppdraget gäller först från {from}. Vänta till dess eller hänskjut ärendet till kommunstyrelsen.',
    en: 'The mandate begins on {from}. Wait until then or refer the case to the executive board.',
  },
  'mandate-chain-broken': {
    ground: 'KL 5:2, 7:5–6',
    sv: 'Kedjan upp till kommunfullmäktige är bruten vid uppdraget från {giver} till {holder} ({state}). Ärendet måste till kommunstyrelsen.',
    en: 'The chain up to the council is broken at the mandate from {giver} to {holder} ({state}). The case must go to the executive board.',
  },
  'mandate-expired': {
    ground: 'KL 7:5',
    sv: 'Uppdraget gällde till och med {until}. Ett nytt behövs från kommunstyrelsen.',
    en: 'The mandate ended on {until}. A new one is needed from the executive board.',
  },
  'mandate-revoked': {
    ground: 'KL 7:5',
    sv: 'Uppdraget är återkallat från {from}. Öppna ärenden går till kommunstyrelsen; tidigare beslut står fast.',
    en: 'The mandate is revoked from {from}. Open cases go to the executive board; earlier decisions stand.',
  },
  'mandate-lapsed': {
    ground: 'KL 5:1–2, 7:5',
    sv: 'Uppdraget har fallit, eftersom {strategy} (dnr {caseNumber}) inte längre gäller. Ett nytt behövs från kommunstyrelsen.',
    en: 'The mandate has lapsed, since {strategy} (Dnr {caseNumber}) no longer applies. A new one is needed from the executive board.',
  },
  'mandate-names-no-deputy': {
    ground: 'KL 7:5',
    sv: 'Uppdraget låter inte stadsdirektören utse en ersättare. Kommunstyrelsen kan utse en.',
    en: 'The mandate does not let the city director name a deputy. The executive board can name one.',
  },
  'mandate-exists': {
    ground: 'husregel (OSL 5:1)',
    sv: 'Uppdraget är redan registrerat. Öppna det i stället.',
    en: 'The mandate is already recorded. Open it instead.',
  },
  'mandate-line-wrong': {
    ground: 'KL 5:2, 6:37, 7:5',
    sv: 'Kommunfullmäktige ger uppdrag åt kommunstyrelsen, och kommunstyrelsen åt stadsdirektören. Välj givare och mottagare så.',
    en: 'The council gives mandates to the executive board, and the board to the city director. Choose giver and holder so.',
  },
  'mandate-without-parent': {
    ground: 'KL 5:2, 7:5',
    sv: 'Ange det uppdrag som givaren själv beslutar med stöd av. Det måste vara givet åt samma organ som nu ger detta.',
    en: 'Name the mandate by which the giver itself decides. It must be held by the very body that now gives this one.',
  },
  'mandate-wider-than-parent': {
    ground: 'KL 7:5',
    sv: 'Ingen ger bort mer än den själv har: det givna uppdraget omfattar områden som ligger utanför givarens eget.',
    en: 'Nobody gives more than they have: the mandate takes in areas outside what the giver itself holds.',
  },
  'mandate-without-area': {
    ground: 'KL 7:5',
    sv: 'Ange minst ett anskaffningsområde, eller att uppdraget gäller alla.',
    en: 'Name at least one procurement area, or say that the mandate is for all.',
  },
  'mandate-area-unknown': {
    ground: 'KL 7:5',
    sv: 'Området {area} finns inte på någon antagen områdeskarta. Välj bland kartans områden, eller anta en ny karta först.',
    en: 'The area {area} is on no area map that was adopted. Choose among the areas of the map, or adopt a new map first.',
  },
  'mandate-undated': {
    ground: 'KL 6:35',
    sv: 'Ange dag och paragraf för beslutet som ger uppdraget. De kan bara utelämnas när kommunfullmäktige ger det i samma beslut som det är villkorat av.',
    en: 'Give the day and paragraph of the decision that gives the mandate. They can be left out only where the council gives it in the decision that it is conditional on.',
  },
  'mandate-begins-before-decision': {
    ground: 'KL 7:5',
    sv: 'Uppdraget kan inte gälla från {from}, före beslutet {day}.',
    en: 'The mandate cannot begin on {from}, before the decision on {day}.',
  },
  'mandate-nothing-to-confirm': {
    ground: 'husregel (KL 7:5)',
    sv: 'Uppdraget väntar inte på någon bekräftelse ({state}). Det gör det bara när kommunfullmäktige har godkänt strategin med ändringar.',
    en: 'The mandate awaits no confirmation ({state}). It does so only when the council has approved the strategy with changes.',
  },
  'mandate-confirmed-too-early': {
    ground: 'KL 5:1–2',
    sv: 'Bekräftelsen dateras {day}, före kommunfullmäktiges beslut {decided}. Kontrollera dagen.',
    en: "The confirmation is dated {day}, before the council's decision on {decided}. Check the day.",
  },
  'mandate-already-revoked': {
    ground: 'husregel (KL 7:5)',
    sv: 'Uppdraget är redan återkallat från och med {from}. Det kan återkallas tidigare, så länge den dagen inte har kommit, men inte senare.',
    en: 'The mandate is already revoked from {from}. Until that day it can be revoked earlier, but not later.',
  },
  'mandate-revoked-backwards': {
    ground: 'KL 6:37, 7:5',
    sv: 'En återkallelse verkar framåt: {from} ligger före beslutet om den, {decided}. Det som beslutats dessförinnan står fast.',
    en: 'A revocation works forward: {from} comes before the decision on it, {decided}. What was decided by then stands.',
  },
} as const satisfies RefusalCatalogue;
