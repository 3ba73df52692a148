const DUTIES: ReadonlySet<string> = new Set(
  (
    'ska skulle måste får fick bör borde kan kunde gäller gälla upphör inte ej icke aldrig ingen inget inga varken utan endast bara enbart utom eller ' +
    'alla varje samtliga alltid minst högst senast tidigast före efter skyldig skyldiga tvungen tvungna'
  ).split(' '),
);
/** Leave, ban, demand and what is taken out from them, however inflected. */
const OF_DUTY = /^(?:behöv|kräv|o?tillåt|förbj?ud|undant|medge|befria|obligat|o?frivillig|valfri)/u;

/** Alone or put together, as «trettiofem»; but «en» and «ett» stand before any noun. */
const NUMBER =
  /^(?!(?:en|ett)$)(?:noll|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio|fyrtio|sjuttio|åttio|nittio|hundra|tusen|miljon(?:er)?|miljard(?:er)?)+$/u;
const MONTH = /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/u;
/** Of time and of money, however inflected: «månad» is as much as «månader», and less than «år». */
const UNIT =
  /^(?:(?:kalender|arbets|var|bank)?dag|dygn|veck|måna(?=[dt])|kvartal|halvår|år|tim(?=$|m|ar|e)|minut|sekund|kr(?=$|ona|onor)|öre(?=n?$)|tkr$|mn?kr$|m?sek$|euron?$|procent|promille)/u;
const PART = /^(?:halv|hälften|tredjedel|fjärdedel|dubb[el])/u;

const BODY =
  /^.*?(?:nämnd|styrelse|bolag|direktör|chef|förvaltning|avdelning|kontor|beredning|utskott|fullmäktige|leverantör|beställare|användare|handläggare|ägare|förvaltare|samordnare|ansvarig)/u;

/** What a word says of what must, may or must not be done, or within which bounds. In lower case, as all words here. */
export function dutyIn(word: string): string | undefined {
  return DUTIES.has(word) ? word : OF_DUTY.exec(word)?.[0];
}

/** The body, or the holder of an office, that a word names in whatever form. */
export function bodyIn(word: string): string | undefined {
  return BODY.exec(word)?.[0];
}

/** How many, in letters, and of what: a number, a part, a month, a unit of time or of money. */
export function quantityIn(word: string): string | undefined {
  return [NUMBER, MONTH, UNIT, PART].map((one) => one.exec(word)?.[0]).find((found) => found !== undefined);
}
