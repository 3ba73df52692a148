import type { RefusalCatalogue } from '../refusal-catalogue.js';

export const PERSON_REFUSALS = {
  'person-exists': {
    ground: 'husregel (KL 6:37)',
    sv: 'Personen är redan registrerad. Ge i stället den registrerade personen de roller som behövs.',
    en: 'The person is already registered. Give the registered person the roles needed instead.',
  },
  'sign-in-taken': {
    ground: 'husregel (KL 6:37)',
    sv: 'Inloggningen tillhör redan en annan person. Var och en handlar i eget namn; ange en annan.',
    en: 'The sign-in already belongs to another person. Everybody acts in their own name; give another.',
  },
  'person-has-left': {
    ground: 'husregel (KL 7:5)',
    sv: 'Personen har slutat ({lastDay}) och kan inte ha en roll därefter.',
    en: 'The person has left ({lastDay}) and cannot hold a role after that.',
  },
  'period-reversed': {
    ground: 'husregel (KL 7:5)',
    sv: 'Perioden slutar {until}, innan den börjar {from}. Byt ordning på dagarna.',
    en: 'The period ends on {until}, before it begins on {from}. Put the days in order.',
  },
  'role-already-held': {
    ground: 'husregel (KL 6:37)',
    sv: 'Personen har redan rollen under en del av perioden. Avsluta den först eller välj andra dagar.',
    en: 'The person already holds the role during part of the period. End it first or choose other days.',
  },
  'role-to-oneself': {
    ground: 'husregel (KL 6:6, 7:4)',
    sv: 'Ingen ger sig själv en roll. Be en annan administratör.',
    en: 'Nobody gives themselves a role. Ask another administrator.',
  },
  'role-not-by-installer': {
    ground: 'KL 6:37–38',
    sv: 'Installationen ger bara rollen administratör; övriga roller ger administratören.',
    en: 'The installation gives only the role of administrator; the administrator gives the others.',
  },
  'administrator-in-office': {
    ground: 'KL 6:37–38',
    sv: '{name} är administratör. Installationen släpper bara in den första; därefter lägger administratören upp personer och ger roller.',
    en: '{name} is administrator. The installation lets in only the first; from then on the administrator registers people and gives roles.',
  },
  'role-without-unit': {
    ground: 'husregel (KL 6:12)',
    sv: 'En kontaktperson är kontakt för en nämnd eller ett bolag. Ange vilket.',
    en: 'A committee contact is the contact of a committee or a company. Say which.',
  },
  'unit-not-found': {
    ground: 'husregel (KL 6:12)',
    sv: 'Enheten finns inte eller har upphört. Välj en annan eller registrera den först.',
    en: 'There is no such unit, or it has closed. Choose another or register it first.',
  },
  'office-held-by-another': {
    ground: 'KL 7:5',
    sv: '{name} är stadsdirektör under en del av perioden. Uppdrag ges inte åt flera gemensamt; avsluta det ena först.',
    en: '{name} is city director during part of the period. Powers are not given to several jointly; end the one first.',
  },
  'deputy-is-named': {
    ground: 'KL 7:5–6',
    sv: 'Ersättare utses av kommunstyrelsen eller stadsdirektören. Använd ”Utse ersättare”.',
    en: 'A deputy is named by the executive board or the city director. Use “Name a deputy”.',
  },
  'machine-has-no-say': {
    ground: 'KL 6:37–38, 7:5',
    sv: 'Ett system kan bara vara registrator eller revisor. Att skriva, granska, besluta och kvittera är människors uppgift.',
    en: 'A machine can only be registrar or auditor. To draft, review, decide and acknowledge is for people.',
  },
  'deputy-not-employee': {
    ground: 'KL 7:5',
    sv: 'Bara den som är anställd i kommunen kan få beslutanderätt på nämndens vägnar. Utse en anställd.',
    en: "Only an employee of the municipality can be given the power to decide on a committee's behalf. Name an employee.",
  },
  'deputy-for-oneself': {
    ground: 'husregel (KL 7:5)',
    sv: 'Ingen är ersättare för sig själv. Utse någon annan.',
    en: 'Nobody is their own deputy. Name somebody else.',
  },
  'deputy-without-office': {
    ground: 'KL 7:5',
    sv: 'En ersättare träder in för den som är stadsdirektör. {name} är inte det den {from}.',
    en: 'A deputy acts for whoever is city director. {name} is not on {from}.',
  },
  'deputy-in-function': {
    ground: 'KL 7:5',
    sv: '{name} är redan ersättare under en del av perioden. Två kan inte vara i funktion samma dag; välj andra dagar.',
    en: '{name} is already deputy during part of the period. Two cannot be in function on the same day; choose other days.',
  },
  'deputy-named-by-another': {
    ground: 'husregel (KL 7:5–6)',
    sv: 'En stadsdirektör utser ersättare för sig själv, inte för någon annan.',
    en: 'A city director names a deputy for themselves, for nobody else.',
  },
  'deputy-before-order': {
    ground: 'KL 7:5',
    sv: 'Ersättaren kan inte träda in {from}, innan det är beslutat {day}.',
    en: 'The deputy cannot begin on {from}, before it is decided on {day}.',
  },
  'role-not-found': {
    ground: 'husregel (KL 6:37)',
    sv: 'Personen har ingen sådan roll att avsluta.',
    en: 'The person has no such role to end.',
  },
  'role-ends-earlier': {
    ground: 'husregel (KL 7:5)',
    sv: 'Rollen upphör redan {until}. Den kan kortas, inte förlängas; ge den på nytt.',
    en: 'The role already ends on {until}. It can be cut short, not prolonged; give it anew.',
  },
  'ends-backwards': {
    ground: 'husregel (KL 7:5)',
    sv: 'Den sista dagen kan tidigast vara i går: det som är gjort i rollen står fast.',
    en: 'The last day can be yesterday at the earliest: what was done in the role stands.',
  },
  'tasks-left': {
    ground: 'husregel (KL 6:6)',
    sv: 'På personen ligger {cases} ärenden, {reviews} granskningar, {evaluations} utvärderingar och {contacts} nämnder som ingen tar över ({list}). Ange vem som tar över.',
    en: '{cases} cases, {reviews} reviews, {evaluations} evaluations and {contacts} committees hang on the person, and nobody takes them over ({list}). Say who does.',
  },
  'no-tasks': {
    ground: 'husregel',
    sv: 'Ingenting av det slaget ligger på personen.',
    en: 'Nothing of that kind hangs on the person.',
  },
  'successor-is-no-officer': {
    ground: 'husregel (KL 6:37)',
    sv: '{name} är inte it-handläggare. Välj någon som är det, eller it-chefen.',
    en: '{name} is no IT officer. Choose somebody who is, or the head of IT.',
  },
  'successor-is-the-same': {
    ground: 'husregel',
    sv: 'Uppgifterna kan inte lämnas till den som har dem. Välj en kollega.',
    en: 'The tasks cannot go to the one who has them. Choose a colleague.',
  },
  'only-for-oneself': {
    ground: 'husregel (FL § 6)',
    sv: 'Var och en väljer själv hur den vill få besked.',
    en: 'Everybody chooses for themselves how to be told.',
  },
  'unit-exists': {
    ground: 'husregel (OSL 5:1)',
    sv: 'Enheten är redan registrerad.',
    en: 'The unit is already registered.',
  },
  'directive-awaits-no-unit': {
    ground: 'husregel (KL 6:1)',
    sv: 'En av anvisningarna gäller redan för {unit}, är avgjord för den, eller beslutades när den fanns. Läs sidan på nytt.',
    en: 'One of the directives binds {unit} already, is settled for it, or was decided when it was there. Read the page again.',
  },
  'unit-already-closed': {
    ground: 'husregel (KL 3:4)',
    sv: 'Enheten har redan upphört ({lastDay}).',
    en: 'The unit has already closed ({lastDay}).',
  },
} as const satisfies RefusalCatalogue;
