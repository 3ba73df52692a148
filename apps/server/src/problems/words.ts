import { ROLE_NAMES } from '@anvisa/domain/permission/role-names';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Language } from './language.js';

/** Codes that stand in the facts of refusals, as people say them. What is not here is shown as it is. */
const WORDS: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  draft: { sv: 'ett utkast', en: 'a draft' },
  'in-review': { sv: 'i granskning', en: 'in review' },
  ready: { sv: 'klar för beslut', en: 'ready for decision' },
  postponed: { sv: 'uppskjuten', en: 'postponed' },
  referred: { sv: 'hänskjuten', en: 'referred' },
  decided: { sv: 'beslutad', en: 'decided' },
  published: { sv: 'publicerad', en: 'published' },
  'in-force': { sv: 'gällande', en: 'in force' },
  superseded: { sv: 'ersatt', en: 'superseded' },
  repealed: { sv: 'upphävd', en: 'repealed' },
  lapsed: { sv: 'förfallen', en: 'lapsed' },
  'lapsed-undecided': { sv: 'förfallen utan beslut', en: 'lapsed undecided' },
  declined: { sv: 'avslagen', en: 'declined' },
  withdrawn: { sv: 'återkallad', en: 'withdrawn' },
  open: { sv: 'öppen', en: 'open' },
  concluded: { sv: 'avslutad', en: 'concluded' },
  requested: { sv: 'begärt', en: 'requested' },
  granted: { sv: 'medgivet', en: 'granted' },
  refused: { sv: 'avslaget', en: 'refused' },
  expired: { sv: 'upphört', en: 'expired' },
  revoked: { sv: 'återkallat', en: 'revoked' },
  sent: { sv: 'skickad', en: 'sent' },
  acknowledged: { sv: 'kvitterad', en: 'acknowledged' },
  compiled: { sv: 'sammanställd', en: 'compiled' },
  reported: { sv: 'anmäld', en: 'reported' },
  adjusted: { sv: 'justerad', en: 'adjusted' },
  announced: { sv: 'tillkännagiven', en: 'announced' },
  'taken-down': { sv: 'tillkännagivandet nedtaget', en: 'the notice taken down' },
  conditional: { sv: 'villkorat', en: 'conditional' },
  'awaiting-confirmation': { sv: 'väntar på kommunstyrelsen', en: 'awaits the executive board' },
  'not-begun': { sv: 'har inte börjat', en: 'not begun' },
  registered: { sv: 'registrerad', en: 'registered' },
  'office-statement': { sv: 'tjänsteutlåtande', en: 'office statement' },
  prepared: { sv: 'beredd', en: 'prepared' },
  proposed: { sv: 'föreslagen', en: 'proposed' },
  tabled: { sv: 'bordlagd', en: 'tabled' },
  remitted: { sv: 'återremitterad', en: 'remitted' },
  approved: { sv: 'godkänd', en: 'approved' },
  'approved-with-changes': { sv: 'godkänd med ändringar', en: 'approved with changes' },
  rejected: { sv: 'avslagen', en: 'rejected' },
  annulled: { sv: 'undanröjd', en: 'annulled' },
  ...ROLE_NAMES,
  council: { sv: 'kommunfullmäktige', en: 'the council' },
  'executive-board': { sv: 'kommunstyrelsen', en: 'the executive board' },
  'business-considerations': { sv: 'affärsmässiga överväganden', en: 'business considerations' },
  responsibility: { sv: 'ansvar', en: 'responsibility' },
  structure: { sv: 'områdets struktur', en: 'structure' },
  procurement: { sv: 'anskaffning', en: 'procurement' },
  cost: { sv: 'kostnad', en: 'cost' },
  staff: { sv: 'personal', en: 'staff' },
  security: { sv: 'säkerhet', en: 'security' },
  'personal-data': { sv: 'personuppgifter', en: 'personal data' },
  accessibility: { sv: 'tillgänglighet', en: 'accessibility' },
  provisions: { sv: 'vilka bestämmelserna är eller i vilken ordning de står', en: 'which provisions there are, or their order' },
  duty: { sv: 'vad någon ska, får eller bör göra', en: 'what somebody must, may or should do' },
  body: { sv: 'vem som ska göra det', en: 'who must do it' },
  figure: { sv: 'ett tal, en tid eller ett belopp', en: 'a number, a time or a sum' },
  link: { sv: 'vart en länk leder', en: 'where a link leads' },
  sentence: { sv: 'en mening mer eller mindre', en: 'a sentence more or less' },
  extent: { sv: 'mer än vart femte ord', en: 'more than one word in five' },
  addressees: { sv: 'vilka den binder', en: 'whom it binds' },
  exemptionsBy: { sv: 'vem som medger avsteg', en: 'who exempts' },
  inForceFrom: { sv: 'från när den gäller', en: 'from when it applies' },
  references: { sv: 'vart den hänvisar', en: 'what it refers to' },
  evaluationMonths: { sv: 'när den utvärderas', en: 'when it is evaluated' },
  amended: { sv: 'vad som ändras och varför', en: 'what is changed and why' },
  until: { sv: 'till vilken dag det skjuts upp', en: 'until which day it is postponed' },
  reasons: { sv: 'skäl', en: 'reasons' },
  presenter: { sv: 'föredragande', en: 'presenter' },
  unionNote: { sv: 'om den fackliga förhandlingen', en: 'on the union negotiation' },
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
// A Swedish date has no clock: as UTC midnight it stays the same day wherever the server runs.
const DAYS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  sv: new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** A fact of a refusal, which may be several codes in a row, in words. */
export function inWords(fact: string | number, language: Language): string {
  return String(fact)
    .split(', ')
    .map((one) => (DAY.test(one) ? dayInWords(one, language) : (WORDS[one]?.[language] ?? one)))
    .join(', ');
}

/** A day is never broken over two lines. What only looks like one, such as a name that somebody gave, stands as it is. */
function dayInWords(day: SwedishDate, language: Language): string {
  const midnight = Date.parse(day);
  return Number.isNaN(midnight) ? day : DAYS[language].format(midnight).replaceAll(' ', '\u00a0');
}
