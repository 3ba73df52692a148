/** Faults of requests, beside the refusals of the domain's rules: by stable code. Braces are filled from the facts. */
export const FAULTS = {
  'request-malformed': {
    sv: 'Begäran följer inte HTTP. Kontrollera program och mellanled.',
    en: 'The request does not follow HTTP. Check the program and what stands between.',
  },
  'body-malformed': { sv: 'Innehållet är inte giltig JSON i UTF-8.', en: 'The body is not valid JSON in UTF-8.' },
  'body-not-an-object': { sv: 'Innehållet måste vara ett JSON-objekt.', en: 'The body must be a JSON object.' },
  'body-too-deep': {
    sv: 'Innehållet har listor och objekt i varandra i mer än {most} nivåer.',
    en: 'The body has lists and objects in one another, more than {most} levels deep.',
  },
  'body-too-large': {
    sv: 'Innehållet är för stort. Dela upp texten eller korta den.',
    en: 'The body is too large. Divide or shorten the text.',
  },
  'body-not-json': {
    sv: 'Skicka innehållet som application/json.',
    en: 'Send the body as application/json.',
  },
  'header-too-large': { sv: 'Sidhuvudena är för stora.', en: 'The headers are too large.' },
  'request-too-slow': {
    sv: 'Begäran kom inte fram i tid. Försök igen.',
    en: 'The request did not arrive in time. Try again.',
  },
  'input-invalid': {
    sv: 'Något i begäran stämmer inte. Se vad som anges för varje fält.',
    en: 'Something in the request is not right. See what is said of each field.',
  },
  'text-unclean': {
    sv: 'Texten innehåller tecken som inte kan sparas. Ta bort dem.',
    en: 'The text holds characters that cannot be kept. Take them out.',
  },
  'nothing-in-force': {
    sv: 'Ingen utgåva av anvisningen gäller den {on}. Pröva en annan dag.',
    en: 'No edition of the directive applies on {on}. Try another day.',
  },
  'cursor-invalid': {
    sv: 'Markören hör inte till den här listan. Börja om utan markör.',
    en: 'The cursor does not belong to this list. Begin again without one.',
  },
  'key-missing': {
    sv: 'Varje åtgärd behöver sidhuvudet Idempotency-Key: en egen nyckel på 8–200 tecken (A–Z, a–z, 0–9, - _ . : ~), samma när samma begäran görs om.',
    en: 'Every act needs the header Idempotency-Key: a key of its own of 8 to 200 characters (A–Z, a–z, 0–9, - _ . : ~), the same when the same request is made again.',
  },
  'key-reused': {
    sv: 'Nyckeln i Idempotency-Key har använts för en annan begäran. Ta en ny.',
    en: 'The key in Idempotency-Key has been used for another request. Take a new one.',
  },
  'answer-disposed': {
    sv: 'Åtgärden är utförd, men det svar som gavs då är gallrat. Gör inte om den: läs hur det står nu.',
    en: 'The act was done, but the answer that was given then has been disposed of. Do not do it again: read how it stands now.',
  },
  'version-malformed': {
    sv: 'If-Match ska vara den ETag som du fick, till exempel "3".',
    en: 'If-Match must be the ETag that you were given, such as "3".',
  },
  'version-missing': {
    sv: 'Ange i If-Match vilken version du såg (dess ETag).',
    en: 'Say in If-Match which version you saw (its ETag).',
  },
  'version-outdated': {
    sv: 'Någon annan var före: det har ändrats sedan du läste det.',
    en: 'Somebody was first: it has changed since you read it.',
  },
  'comment-answered': {
    sv: 'Någon har svarat på kommentaren. Markera den som klar i stället.',
    en: 'Somebody has answered the comment. Mark it as done instead.',
  },
  'comment-of-another': {
    sv: 'Bara den som skrev kommentaren kan ta bort den.',
    en: 'Only the one who wrote the comment can take it away.',
  },
  'comments-too-many': {
    sv: 'Utkastet har {most} kommentarer och svar, och fler får inte plats. Ta bort några som är klara.',
    en: 'The draft has {most} comments and answers, and there is no room for more. Take away some that are done.',
  },
  'sign-in-missing': { sv: 'Logga in för att göra detta.', en: 'Sign in to do this.' },
  'sign-in-invalid': {
    sv: 'Inloggningen gäller inte, eller inte längre. Logga in igen.',
    en: 'The sign-in is not valid, or no longer. Sign in again.',
  },
  'sign-in-not-begun': {
    sv: 'Den här inloggningen har inte börjat i den här webbläsaren, eller tog för lång tid. Logga in igen.',
    en: 'This sign-in was not begun in this browser, or took too long. Sign in again.',
  },
  'sign-in-declined': {
    sv: 'Inloggningen avbröts. Logga in igen om du vill fortsätta.',
    en: 'The sign-in was broken off. Sign in again to go on.',
  },
  'sign-in-failed': {
    sv: 'Inloggningen gick inte att slutföra. Logga in igen.',
    en: 'The sign-in could not be completed. Sign in again.',
  },
  'request-from-elsewhere': {
    sv: 'Begäran kom inte från Anvisas egna sidor och har inte utförts.',
    en: 'The request did not come from Anvisa’s own pages and was not done.',
  },
  'csrf-missing': {
    sv: 'Sidan är äldre än din inloggning. Ladda om den och försök igen.',
    en: 'The page is older than your sign-in. Load it again and try once more.',
  },
  'logout-token-invalid': {
    sv: 'Utloggningsmeddelandet gäller inte.',
    en: 'The logout token is not valid.',
  },
  'logout-token-used': {
    sv: 'Utloggningsmeddelandet har redan tagits emot.',
    en: 'The logout token has been taken already.',
  },
  'sign-in-away': {
    sv: 'Inloggningstjänsten svarar inte. Försök igen om en stund.',
    en: 'The sign-in service does not answer. Try again in a moment.',
  },
  'person-unknown': {
    sv: 'Du är inloggad, men inte upplagd i Anvisa. Be administratören lägga upp dig.',
    en: 'You are signed in, but not registered in Anvisa. Ask the administrator to register you.',
  },
  'route-unknown': { sv: 'Det finns inget på den adressen.', en: 'There is nothing at that address.' },
  'method-not-allowed': {
    sv: 'Adressen tar inte emot {method}, bara {allowed}.',
    en: 'The address does not take {method}, only {allowed}.',
  },
  'too-many-acts': {
    sv: 'För många åtgärder på kort tid. Vänta {seconds} s.',
    en: 'Too many acts in a short time. Wait {seconds} s.',
  },
  'too-many-sign-ins': {
    sv: 'För många inloggningar på kort tid. Vänta {seconds} s.',
    en: 'Too many sign-ins in a short time. Wait {seconds} s.',
  },
  'record-away': {
    sv: 'Akten svarar inte just nu. Försök igen om en stund, med samma Idempotency-Key.',
    en: 'The record does not answer right now. Try again in a moment, with the same Idempotency-Key.',
  },
  'record-not-migrated': {
    sv: 'Akten har inte den form som den här versionen behöver: kör ”anvisa migrate”.',
    en: 'The record is not in the shape that this version needs: run “anvisa migrate”.',
  },
  'record-on-old-server': {
    sv: 'Akten behöver Postgres 18 eller senare.',
    en: 'The record needs Postgres 18 or later.',
  },
  contended: {
    sv: 'Många ändrar samma ärende just nu. Försök igen.',
    en: 'Many are changing the same case right now. Try again.',
  },
  stopping: { sv: 'Servern stängs. Försök igen.', en: 'The server is stopping. Try again.' },
  'too-many-streams': {
    sv: 'Så många följer händelserna just nu att inga fler får plats. Försök igen om en halv minut.',
    en: 'So many follow the events right now that there is no room for more. Try again in half a minute.',
  },
  'clock-backwards': {
    sv: 'Klockan går bara framåt: den senaste händelsen skedde {last}.',
    en: 'The clock only goes forward: the last event was at {last}.',
  },
  fault: {
    sv: 'Något gick fel hos oss. Ingenting har ändrats. Uppge begärans nummer om du hör av dig.',
    en: 'Something went wrong on our side. Nothing has been changed. Name the request’s number if you contact us.',
  },
} as const satisfies Readonly<Record<string, { readonly sv: string; readonly en: string }>>;

export type FaultCode = keyof typeof FAULTS;
