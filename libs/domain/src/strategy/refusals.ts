import type { RefusalCatalogue } from '../refusal-catalogue.js';

export const STRATEGY_REFUSALS = {
  'strategy-exists': {
    ground: 'husregel (OSL 5:1)',
    sv: 'Strategin är redan registrerad. Öppna den i stället.',
    en: 'The strategy is already registered. Open it instead.',
  },
  'case-number-taken': {
    ground: 'husregel (OSL 5:2)',
    sv: 'Ett annat ärende har redan diarienummer {caseNumber}. Kontrollera numret.',
    en: 'Another case has the registration number {caseNumber} already. Check the number.',
  },
  'strategy-out-of-order': {
    ground: 'husregel (KL 5:26)',
    sv: 'Strategin står i läget {state}. Detta steg kan inte tas därifrån; registrera det som saknas före.',
    en: 'The strategy stands at {state}. This step cannot be taken from there; record what is missing first.',
  },
  'council-awaits-proposal': {
    ground: 'KL 5:26, 5:28',
    sv: 'Kommunfullmäktige beslutar om det som kommunstyrelsen har föreslagit. Registrera kommunstyrelsens utlåtande först.',
    en: "The council decides on what the executive board has proposed. Record the board's statement first.",
  },
  'day-in-future': {
    ground: 'husregel (OSL 5:2)',
    sv: '{day} har inte varit ännu. Registrera det när det har hänt.',
    en: '{day} has not come yet. Record it once it has happened.',
  },
  'decision-before-proposal': {
    ground: 'KL 5:26',
    sv: 'Beslutet dateras {day}, före förslaget eller ett tidigare beslut i ärendet ({earlier}). Kontrollera dagen.',
    en: 'The decision is dated {day}, before the proposal or an earlier decision in the case ({earlier}). Check the day.',
  },
  'applies-before-decision': {
    ground: 'husregel (KL 13:14)',
    sv: 'Strategin kan inte gälla från {from}, före beslutet {day}.',
    en: 'The strategy cannot apply from {from}, before the decision on {day}.',
  },
  'changes-not-told': {
    ground: 'husregel (KL 6:35)',
    sv: 'Beslutet godkänner strategin med ändringar. Ange vad som ändrades.',
    en: 'The decision approves the strategy with changes. Say what was changed.',
  },
  'body-has-not-handled': {
    ground: 'KL 4:28, 6:17',
    sv: 'Ett särskilt uttalande antecknas hos den som har behandlat ärendet. Registrera behandlingen ({body}) först.',
    en: 'A special statement is noted by a body that has handled the case. Record the handling ({body}) first.',
  },
  'document-is-there': {
    ground: 'husregel (TF 2:9–10)',
    sv: 'Handlingen finns redan i ärendet och saknas därför inte.',
    en: 'The document is already in the case, so it is not missing.',
  },
  'document-known-missing': {
    ground: 'husregel (TF 2:9–10)',
    sv: 'Det är redan antecknat att handlingen saknas.',
    en: 'It is already noted that the document is missing.',
  },
  'document-exists': {
    ground: 'husregel (OSL 5:2)',
    sv: 'En handling med samma id finns redan i ärendet.',
    en: 'A document with the same id is already in the case.',
  },
  'successor-not-approved': {
    ground: 'KL 5:1–2',
    sv: 'En strategi ersätts av en annan som kommunfullmäktige har godkänt. Registrera det beslutet först.',
    en: 'A strategy is superseded by another that the council has approved. Record that decision first.',
  },
  'carried-rests-elsewhere': {
    ground: 'husregel (KL 5:1)',
    sv: 'Detta vilar inte på strategin och kan inte leva vidare under nästa: {directives}. Strategins sida visar vilka anvisningar som gör det; ange dem.',
    en: 'These do not rest on the strategy and cannot live on under the next: {directives}. The strategy’s page shows which directives do; give those.',
  },
  'strategy-ends-backwards': {
    ground: 'husregel (KL 5:1)',
    sv: 'Strategin upphör framåt i tiden: den sista dagen {lastDay} ligger före beslutet {day}.',
    en: 'A strategy is ended forwards: the last day {lastDay} comes before the decision on {day}.',
  },
  'review-interval-odd': {
    ground: 'husregel (KL 6:6)',
    sv: 'Ange hur ofta strategin ska ses över, i hela månader (minst en).',
    en: 'Say how often the strategy is to be reviewed, in whole months (at least one).',
  },
} as const satisfies RefusalCatalogue;
