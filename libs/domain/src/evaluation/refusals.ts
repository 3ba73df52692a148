import type { RefusalCatalogue } from '../refusal-catalogue.js';

export const EVALUATION_REFUSALS = {
  'evaluation-open': {
    ground: 'husregel',
    sv: 'En utvärdering av utgåvan pågår redan. Avsluta den först.',
    en: 'An evaluation of the edition is open already. Conclude it first.',
  },
  'evaluation-concluded': {
    ground: 'husregel',
    sv: 'Utvärderingen avslutades {on} och kan inte ändras.',
    en: 'The evaluation was concluded on {on} and cannot be changed.',
  },
  'another-evaluation-round': {
    ground: 'husregel',
    sv: 'Nästa utvärdering av utgåvan är nummer {round}. Läs ärendet på nytt.',
    en: 'The next evaluation of the edition is number {round}. Read the case again.',
  },
  'evaluators-missing': {
    ground: 'husregel',
    sv: 'Ingen har rollen utvärderare i dag. Utse utvärderare först.',
    en: 'Nobody holds the role of evaluator today. Appoint evaluators first.',
  },
  'evaluator-not-found': {
    ground: 'husregel',
    sv: 'En av dem som ska utvärdera har inte rollen utvärderare i dag.',
    en: 'One of those who are to evaluate does not hold the role of evaluator today.',
  },
  'evaluator-not-asked': {
    ground: 'husregel',
    sv: 'Du är inte ombedd att svara i den här utvärderingen.',
    en: 'You are not asked to answer in this evaluation.',
  },
  'evaluator-not-awaited': {
    ground: 'husregel',
    sv: 'Personen är inte ombedd att svara, eller har redan svarat utan att vara jävig. Välj en utvärderare som inte har svarat.',
    en: 'The person is not asked to answer, or has answered already and is not disqualified. Choose an evaluator who has not answered.',
  },
  'evaluator-asked-already': {
    ground: 'husregel',
    sv: 'Personen är redan ombedd att svara i den här utvärderingen. Välj någon annan.',
    en: 'The person is asked to answer in this evaluation already. Choose somebody else.',
  },
  'evaluation-declined': {
    ground: 'husregel',
    sv: 'Du har avböjt att svara i den här utvärderingen.',
    en: 'You have declined to answer in this evaluation.',
  },
  'evaluator-disqualified': {
    ground: 'KL 7:4, 6:28–30',
    sv: 'Den som är jävig i ärendet utvärderar inte anvisningen.',
    en: 'Whoever is disqualified in the case does not evaluate the directive.',
  },
  'question-not-put': {
    ground: 'husregel',
    sv: 'Frågan {question} ställs inte i den här utvärderingen, eller besvaras två gånger.',
    en: 'The question {question} is not put in this evaluation, or is answered twice.',
  },
  'question-not-answered': {
    ground: 'husregel',
    sv: 'Frågan {question} saknar svar. Svara kort om det inte finns mer att säga.',
    en: 'The question {question} has no answer. Answer briefly if there is no more to say.',
  },
  'score-out-of-bounds': {
    ground: 'husregel',
    sv: 'Betyget på frågan {question} ska vara ett heltal från {min} till {max}.',
    en: 'The mark for the question {question} must be a whole number from {min} to {max}.',
  },
  'answer-too-long': {
    ground: 'husregel',
    sv: 'Svaret är för långt: högst {most} tecken. Lägg det längre underlaget som en handling i ärendet.',
    en: 'The answer is too long: at most {most} characters. Put the longer material into the case as a document.',
  },
  'finding-empty': {
    ground: 'husregel',
    sv: 'En iakttagelse saknar text. Skriv vad som iakttagits, eller ta bort den.',
    en: 'A finding has no text. Write what was found, or remove it.',
  },
  'evaluators-still-to-answer': {
    ground: 'husregel',
    sv: 'Svar saknas från {left} utvärderare. Invänta dem till och med {answerBy}; därefter kan utvärderingen avslutas utan dem, med skäl.',
    en: 'The answers of {left} evaluators are missing. Await them until {answerBy}; after that it can be concluded without them, with reasons.',
  },
  'concluded-without-reasons': {
    ground: 'husregel',
    sv: 'Svar saknas från {left} utvärderare. Ange varför utvärderingen avslutas utan dem.',
    en: 'The answers of {left} evaluators are missing. Say why the evaluation is concluded without them.',
  },
  'evaluated-edition-ceased': {
    ground: 'husregel',
    sv: 'Utgåvan gäller inte längre, så den kan inte revideras eller upphävas. Välj att behålla eller att föreslå en ny strategi.',
    en: 'The edition is no longer in force, so it cannot be revised or repealed. Choose to keep, or to propose a new strategy.',
  },
} as const satisfies RefusalCatalogue;
