import type { RefusalCatalogue } from '../refusal-catalogue.js';

export const DIRECTIVE_REFUSALS = {
  'directive-exists': { ground: 'husregel', sv: 'Anvisningen finns redan.', en: 'The directive exists already.' },
  'area-not-in-map': {
    ground: 'husregel (leveransstrategin)',
    sv: 'Området finns inte i den områdeskarta som gäller. Välj ett område ur kartan, eller anta en ny karta först.',
    en: 'The area is not on the area map in force. Choose an area on the map, or adopt a new map first.',
  },
  'edition-in-preparation': {
    ground: 'husregel',
    sv: 'Utgåva {edition} bereds redan. Avsluta eller återkalla den först.',
    en: 'Edition {edition} is in preparation already. Finish or withdraw it first.',
  },
  'wrong-state': {
    ground: 'husregel (livscykeln)',
    sv: 'Utgåvan är {state}. Det här kan göras när den är {wanted}.',
    en: 'The edition is {state}. This can be done when it is {wanted}.',
  },
  'not-the-officer': {
    ground: 'husregel',
    sv: 'Ärendet handläggs av en annan. Be handläggaren, eller ta över ärendet först.',
    en: 'Another officer has this case. Ask them, or have it handed over first.',
  },
  'draft-empty': { ground: 'husregel', sv: 'Utkastet har ingen text ännu.', en: 'The draft has no text yet.' },
  'draft-lacks-title': { ground: 'husregel', sv: 'Utkastet saknar titel.', en: 'The draft has no title.' },
  'draft-lacks-part': {
    ground: 'husregel (leveransstrategin: fyra obligatoriska delar)',
    sv: 'Utkastet saknar: {parts}. Skriv minst en bestämmelse i varje del.',
    en: 'The draft lacks: {parts}. Write at least one provision in each part.',
  },
  'draft-lacks-text': {
    ground: 'husregel (leveransstrategin: fyra obligatoriska delar)',
    sv: 'Text saknas i bestämmelse {provisions}. Skriv den, eller ta bort bestämmelsen.',
    en: 'Provision {provisions} has no text. Write it, or remove the provision.',
  },
  'draft-repeats-provision': {
    ground: 'husregel',
    sv: 'Bestämmelse {provisions} har samma id som en tidigare och kan inte hänvisas till. Ge den ett eget.',
    en: 'Provision {provisions} has the id of an earlier one and cannot be referred to. Give it its own.',
  },
  'draft-lacks-consequence': {
    ground: 'husregel (FL § 23)',
    sv: 'Konsekvenser saknas: {consequences}. Skriv ”inga” om det inte finns några.',
    en: 'Consequences are missing: {consequences}. Write “none” where there are none.',
  },
  'draft-lacks-addressee': {
    ground: 'husregel',
    sv: 'Utkastet anger inte vem det gäller för.',
    en: 'The draft does not say whom it binds.',
  },
  'draft-lacks-changes': {
    ground: 'husregel',
    sv: 'En revidering ska säga vad som ändras och varför.',
    en: 'A revision must say what it changes, and why.',
  },
  'draft-begins-too-early': {
    ground: 'husregel (FL § 33)',
    sv: 'Dagen då anvisningen börjar gälla, {day}, har passerat. Sätt en senare dag.',
    en: 'The day on which the directive is to take effect, {day}, is past. Set a later one.',
  },
  'blocking-comment-unanswered': {
    ground: 'husregel (KL 6:6)',
    sv: 'En synpunkt som måste besvaras före beslut är inte besvarad. Svara på den först.',
    en: 'A comment that must be answered before the decision is not answered. Answer it first.',
  },
  'reviewers-too-few': {
    ground: 'husregel',
    sv: 'Minst {quorum} granskare behövs.',
    en: 'At least {quorum} reviewers are needed.',
  },
  'reviewer-not-found': {
    ground: 'husregel',
    sv: 'En av granskarna har inte rollen granskare i dag.',
    en: 'One of the reviewers does not hold the role of reviewer today.',
  },
  'reviewer-drafted': {
    ground: 'husregel (KL 6:6)',
    sv: 'Den som skrivit utkastet granskar det inte.',
    en: 'Whoever drafted an edition does not review it.',
  },
  'reviewer-not-asked': {
    ground: 'husregel',
    sv: 'Du är inte ombedd att granska den här utgåvan.',
    en: 'You are not asked to review this edition.',
  },
  'verdict-given': {
    ground: 'husregel',
    sv: 'Du har redan lämnat ditt omdöme i den här omgången.',
    en: 'You have given your verdict in this round already.',
  },
  'review-declined': {
    ground: 'husregel',
    sv: 'Du har avböjt att granska i den här omgången.',
    en: 'You have declined to review in this round.',
  },
  'reviewer-not-awaited': {
    ground: 'husregel',
    sv: 'Personen är inte ombedd att granska, eller har redan lämnat sitt omdöme utan att vara jävig. Välj en granskare som inte har svarat.',
    en: 'The person is not asked to review, or has given their verdict already and is not disqualified. Choose a reviewer who has not answered.',
  },
  'reviewer-asked-already': {
    ground: 'husregel',
    sv: 'Personen är redan ombedd att granska i den här omgången. Välj någon annan.',
    en: 'The person is asked to review in this round already. Choose somebody else.',
  },
  'reviewer-disqualified': {
    ground: 'KL 7:4, 6:28–30',
    sv: 'Personen är jävig i ärendet och granskar det inte. Välj någon annan.',
    en: 'The person is disqualified in this case and does not review it. Choose somebody else.',
  },
  'officer-disqualified': {
    ground: 'KL 7:4, 6:28–30',
    sv: 'Den som är jävig handlägger inte ärendet. Lämna över det till en kollega.',
    en: 'The disqualified does not handle the case. Hand it over to a colleague.',
  },
  'somebody-may-decide': {
    ground: 'KL 6:37, 7:4–6',
    sv: '{name} är i funktion och får besluta. Till kommunstyrelsen går det som varken stadsdirektören eller ersättaren får besluta, och det som styrelsen själv tar tillbaka: ange då dag och paragraf.',
    en: '{name} is in function and may decide. To the board goes what neither the director nor a deputy may decide, and what the board itself takes back: then give its day and paragraph.',
  },
  'another-text': {
    ground: 'husregel (ett omdöme och ett beslut gäller exakt en text)',
    sv: 'Texten har ändrats sedan du läste den. Läs den nya texten först.',
    en: 'The text has changed since you read it. Read the new text first.',
  },
  'reasons-missing': {
    ground: 'FL § 32; husregel för granskning',
    sv: 'Skälen saknas.',
    en: 'The reasons are missing.',
  },
  'provision-not-found': {
    ground: 'husregel',
    sv: 'Bestämmelsen {provision} finns inte i texten.',
    en: 'The provision {provision} is not in the text.',
  },
  'comment-not-found': { ground: 'husregel', sv: 'Synpunkten finns inte.', en: 'There is no such comment.' },
  'comment-answered': { ground: 'husregel', sv: 'Synpunkten är redan besvarad.', en: 'The comment has been answered already.' },
  'consultation-open': {
    ground: 'KL 6:12',
    sv: 'Remissen pågår till {day}. Invänta svaren.',
    en: 'The consultation is open until {day}. Await the answers.',
  },
  'consultation-held': { ground: 'husregel', sv: 'Remissen är redan utskickad.', en: 'The consultation has been sent already.' },
  'consultation-not-sent': {
    ground: 'husregel',
    sv: 'Utgåvan har inte skickats på remiss. Skicka den på remiss till dem som ska svara.',
    en: 'The edition has not been sent to consultation. Open one with those who are to answer.',
  },
  'consulted-already': {
    ground: 'husregel',
    sv: '{unit} är redan tillfrågad. Välj en annan.',
    en: '{unit} has been asked already. Choose another.',
  },
  'consulted-closed': {
    ground: 'husregel (KL 6:12)',
    sv: '{unit} har upphört ({day}) och kan inte svara. Välj en annan.',
    en: '{unit} has closed ({day}) and cannot answer. Choose another.',
  },
  'answer-day-earlier': {
    ground: 'husregel (KL 6:12)',
    sv: 'De som redan är tillfrågade har till {day} på sig. Välj den dagen eller en senare.',
    en: 'Those who have been asked already have until {day}. Choose that day or a later one.',
  },
  'unit-not-consulted': {
    ground: 'KL 6:12',
    sv: 'Nämnden är inte remissinstans i ärendet.',
    en: 'The unit has not been consulted in this case.',
  },
  'consultation-answered': { ground: 'husregel', sv: 'Nämnden har redan svarat.', en: 'The unit has answered already.' },
  'drafter-does-not-decide': {
    ground: 'husregel (KL 6:6)',
    sv: 'Den som skrivit utkastet beslutar inte om det. Ersättaren eller kommunstyrelsen kan besluta.',
    en: 'Whoever drafted an edition does not decide on it. The deputy or the board can.',
  },
  'reviewer-does-not-decide': {
    ground: 'husregel (KL 6:6)',
    sv: 'Den som granskat utgåvan beslutar inte om den.',
    en: 'Whoever reviewed an edition does not decide on it.',
  },
  'decider-disqualified': {
    ground: 'KL 7:4, 6:28–30',
    sv: 'Du är jävig i ärendet. Det går till ersättaren, annars till kommunstyrelsen.',
    en: 'You are disqualified in this case. It goes to the deputy, else to the board.',
  },
  'disqualification-open': {
    ground: 'KL 7:4, 6:32',
    sv: 'Frågan om jäv är inte avgjord. Kommunstyrelsen avgör den, om inte den som frågan gäller avstår.',
    en: 'The question of disqualification has not been settled. The board settles it, unless the person concerned steps aside.',
  },
  'interest-known': { ground: 'KL 6:28', sv: 'Jävet är redan anmält.', en: 'The interest has been declared already.' },
  'interest-unknown': {
    ground: 'KL 6:32',
    sv: 'Inget jäv är anmält för personen.',
    en: 'No interest has been declared or raised for this person.',
  },
  'interest-disputed': {
    ground: 'KL 6:32',
    sv: 'Ett bestritt jäv avgörs av kommunstyrelsen: ange dag och paragraf.',
    en: 'A disputed disqualification is settled by the board: give its day and paragraph.',
  },
  'delegable-unanswered': {
    ground: 'KL 6:38',
    sv: 'Ange med skäl om ärendet får delegeras.',
    en: 'Say with reasons whether the matter may be delegated.',
  },
  'not-delegable': {
    ground: 'KL 6:38',
    sv: 'Ett ärende som inte får delegeras avgörs av kommunstyrelsen. Hänskjut det dit, eller be nämndsekreteraren ta upp det om utgåvan redan är beslutad; nämndsekreteraren för in beslutet.',
    en: 'A matter that may not be delegated is the board’s to decide. Refer it there, or ask the board’s secretary to take it up where the edition is decided already; the secretary records the decision.',
  },
  'record-lacks': {
    ground: 'FL §§ 30–32; MBL §§ 11, 38',
    sv: 'Beslutet saknar: {fields}.',
    en: 'The decision record lacks: {fields}.',
  },
  'material-change': {
    ground: 'husregel (KL 6:6)',
    sv: 'Ändringen är saklig ({what}) och ska granskas. Återlämna ärendet.',
    en: 'The change is material ({what}) and must be reviewed. Return the case.',
  },
  'not-clerical': {
    ground: 'FL § 36',
    sv: 'Rättelsen är mer än ett skrivfel ({what}). Be handläggaren börja på en ny utgåva.',
    en: 'The correction is more than clerical ({what}). Ask the officer to begin a new edition.',
  },
  'nothing-corrected': { ground: 'FL § 36', sv: 'Rättelsen ändrar ingenting.', en: 'The correction changes nothing.' },
  'case-is-the-boards': {
    ground: 'KL 6:37–38',
    sv: 'Ärendet är kommunstyrelsens, som har återremitterat det, och avgörs där. Hänskjut det dit, eller återlämna det till handläggaren.',
    en: 'The case is the board’s, which has returned it, and is decided there. Refer it there, or return it to the officer.',
  },
  'board-missing': {
    ground: 'KL 6:35',
    sv: 'Nämndsekreteraren för in det som kommunstyrelsen har beslutat. Ange sammanträdets dag, paragraf och skäl.',
    en: 'The board’s secretary records what the board has decided. Give the meeting’s day, its paragraph and the reasons.',
  },
  'board-corrects': {
    ground: 'FL § 36',
    sv: 'Kommunstyrelsen har beslutat texten och rättar den. Nämndsekreteraren för in rättelsen.',
    en: 'The board decided the text, and corrects it. The board’s secretary records the correction.',
  },
  'board-lacks-the-councils-mandate': {
    ground: 'KL 6:8',
    sv: 'Kommunstyrelsen hade den {day} inget uppdrag från kommunfullmäktige att besluta om anvisningar för området. Ärendet kan inte bifallas förrän uppdraget, och det beslut av fullmäktige som det vilar på, har förts in.',
    en: 'On {day} the board held no mandate from the council to decide on directives for the area. Until that mandate, and the council’s decision that it rests on, are recorded, the case cannot be approved.',
  },
  'board-day-ahead': {
    ground: 'KL 6:35',
    sv: 'Sammanträdesdagen {day} har inte varit.',
    en: 'The day of the meeting, {day}, has not been.',
  },
  'board-day-before-case': {
    ground: 'KL 6:35, 6:37',
    sv: 'Sammanträdesdagen {day} är före den dag då ärendet öppnades, {started}. Rätta dagen.',
    en: 'The day of the meeting, {day}, is before the day on which the case was begun, {started}. Correct the day.',
  },
  'board-day-before-decision': {
    ground: 'KL 6:35',
    sv: 'Sammanträdesdagen {day} är före den dag då utgåvan beslutades, {decided}. Rätta dagen.',
    en: 'The day of the meeting, {day}, is before the day on which the edition was decided, {decided}. Correct the day.',
  },
  'board-day-before-referral': {
    ground: 'KL 6:35, 6:37',
    sv: 'Sammanträdesdagen {day} är före den dag då ärendet kom till styrelsen, {referred}. Rätta dagen.',
    en: 'The day of the meeting, {day}, is before the day on which the case came to the board, {referred}. Correct the day.',
  },
  'board-day-before-ready': {
    ground: 'KL 6:35',
    sv: 'Sammanträdesdagen {day} är före den dag då texten blev klar för beslut, {ready}. Rätta dagen.',
    en: 'The day of the meeting, {day}, is before the day on which the text became ready for decision, {ready}. Correct the day.',
  },
  'committee-day-before-consultation': {
    ground: 'KL 6:12, 6:35',
    sv: 'Sammanträdesdagen {day} är före den dag då nämnden fick remissen, {asked}. Rätta dagen.',
    en: 'The day of the meeting, {day}, is before the day on which the committee was consulted, {asked}. Correct the day.',
  },
  'case-not-urgent': {
    ground: 'KL 6:39',
    sv: 'Ärendet har inte kommit till kommunstyrelsen som brådskande. Den avgör det vid sitt sammanträde.',
    en: 'The case did not come to the board as urgent. The board decides it at its meeting.',
  },
  'chair-day-ahead': {
    ground: 'KL 6:39',
    sv: 'Beslutsdagen {day} har inte varit.',
    en: 'The day of the decision, {day}, has not been.',
  },
  'chair-day-before-referral': {
    ground: 'KL 6:39',
    sv: 'Beslutsdagen {day} är före den dag då ärendet hänsköts, {referred}. Rätta dagen.',
    en: 'The day of the decision, {day}, is before the day of the referral, {referred}. Correct the day.',
  },
  'chair-unnamed': {
    ground: 'KL 6:39',
    sv: 'Ange vem som beslutade, med namn och uppdrag.',
    en: 'Say who decided, by name and capacity.',
  },
  'empowerment-missing': {
    ground: 'KL 6:39',
    sv: 'Ange det beslut genom vilket kommunstyrelsen gav rätten att besluta i brådskande ärenden.',
    en: 'Give the order by which the board gave the right to decide on urgent cases.',
  },
  'addressed-already': {
    ground: 'husregel (FL § 33)',
    sv: '{unit} omfattas redan. Välj bara dem som tillkommer.',
    en: '{unit} is bound already. Choose only those who are added.',
  },
  'addressee-not-found': {
    ground: 'husregel (FL § 33)',
    sv: 'Det finns ingen enhet {unit} som kan omfattas. Välj bland stadens enheter.',
    en: 'There is no unit {unit} that could be bound. Choose among the city’s units.',
  },
  'addressee-closed': {
    ground: 'husregel (FL § 33)',
    sv: '{unit} upphörde {day} och kan inte omfattas. Välj den som har tagit över.',
    en: '{unit} closed on {day} and cannot be bound. Choose whoever has taken over.',
  },
  'day-past': { ground: 'husregel', sv: 'Dagen {day} har passerat.', en: 'The day {day} is past.' },
  'in-force-day-past': {
    ground: 'husregel (FL § 33)',
    sv: 'Dagen då anvisningen ska börja gälla, {day}, är före beslutsdagen, {decided}. Återlämna den till handläggaren för en senare dag. Stadsdirektören kan också besluta med ändring av dagen.',
    en: 'The day on which the directive is to enter into force, {day}, is before the day of the decision, {decided}. Return it to the officer for a later day. The director can also approve it with that day changed.',
  },
  'day-past-the-last': {
    ground: 'husregel (KL 6:37)',
    sv: 'Anvisningen är upphävd och gäller till och med {last}. Dagen {day} är efter det. Välj den dagen eller en tidigare.',
    en: 'The directive is repealed and applies up to and including {last}. The day {day} is after that. Choose that day or an earlier one.',
  },
  'repeal-decided': {
    ground: 'husregel',
    sv: 'Upphävande är redan beslutat till {day}.',
    en: 'A repeal from {day} has been decided already.',
  },
  'predecessor-repealed': {
    ground: 'KL 6:37',
    sv: 'Kommunstyrelsen har beslutat att utgåva {edition} upphävs till {day}, utan efterföljare. Avslå utkastet, eller hänskjut det till kommunstyrelsen.',
    en: 'The executive board has repealed edition {edition} from {day}, without successor. Decline the draft, or refer it to the board.',
  },
  'begins-after-strategy': {
    ground: 'KL 5:1',
    sv: 'Strategin som anvisningen vilar på upphör {lastDay}, och anvisningen skulle börja gälla först {day}. Återlämna den för en tidigare dag, eller avslå den och påbörja den på nytt när nästa strategi gäller.',
    en: 'The strategy that the directive rests on ends on {lastDay}, and the directive would begin to apply only on {day}. Return it for an earlier day, or decline it and begin it anew when the next strategy applies.',
  },
  'repeal-before-in-force': {
    ground: 'husregel (KL 6:37)',
    sv: 'Den sista dagen {day} är före den dag då anvisningen började gälla, {from}. Rätta dagen.',
    en: 'The last day, {day}, is before the day on which the directive entered into force, {from}. Correct the day.',
  },
  'successor-decided': {
    ground: 'husregel (det som ändras ska gälla också i nästa utgåva)',
    sv: 'Utgåva {edition} är beslutad och ersätter den här. Gör det i den i stället.',
    en: 'Edition {edition} is decided and supersedes this one. Do it in that one instead.',
  },
  'successor-on-its-way': {
    ground: 'husregel (upphävande är slut utan efterföljare)',
    sv: 'Utgåva {edition} är på väg och skulle ersätta den här. Dra tillbaka den före beslutet, eller upphäv den när den gäller.',
    en: 'Edition {edition} is on its way and would supersede this one. Withdraw it before its decision, or repeal it once it is in force.',
  },
} as const satisfies RefusalCatalogue;
