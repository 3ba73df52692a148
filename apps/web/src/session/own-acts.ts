/** An entry as the server's stream tells it. */
export interface ToldEntry {
  readonly stream: string;
  readonly n: number;
  readonly type: string;
  readonly at: string;
  /** The committees that it is meant for. */
  readonly units?: readonly string[];
  /** From before all that the page asked first was told of: what it shows may lack it, and it is no news. */
  readonly isEarlier: boolean;
}

/** An act as its answer tells it. */
interface Act {
  readonly at: string;
  readonly receipt: readonly { readonly stream: string; readonly n: number }[];
}

/** So long after an act its consequences come by themselves, in milliseconds by the record's clock. */
const MOMENT_MS = 15_000;
/** What the conductor enters: a moment after an act on the same thing it follows from that. */
const FOLLOWS: ReadonlySet<string> = new Set([
  'ReviewClosed',
  'ReadyForDecision',
  'DecisionResumed',
  'EditionPublished',
  'EnteredIntoForce',
  'EditionSuperseded',
  'EditionRepealed',
  'EditionLapsed',
  'DraftLapsed',
  'ReceiptSent',
]);
/** That somebody was written to is nothing that a page shows as done by others: often it follows from one's own act a moment before. */
const LETTERS = /^conduct\//;

/** A tab that was closed over its act never tells the others of the answer: so long they wait for it. */
const ANSWERED_WITHIN_MS = 15_000;

/** What one tab tells the others of an act: that it was sent, and then its answer, which is empty where it was not taken. */
interface OfATab {
  readonly sending: number;
  readonly answer?: Partial<Act>;
}

const mine = new Set<string>();
const doneAt = new Map<string, number>();
const sentElsewhere = new Set<number>();
let tabs: BroadcastChannel | undefined;

/**
 * What an act made is no news to whoever made it, here or in another tab; and there it may be told of before its answer has come here.
 * @returns what is called with the answer, or without one where the act was not taken.
 */
export function actSent(): (answer?: unknown) => void {
  const sending = Math.random();
  tabs?.postMessage({ sending } satisfies OfATab);
  return (given) => {
    const answer = (given ?? {}) as Partial<Act>;
    made(answer);
    tabs?.postMessage({ sending, answer } satisfies OfATab);
  };
}

/** Whether an act of another tab waits for its answer, which says which entries came of it. */
export function isActingElsewhere(): boolean {
  return sentElsewhere.size > 0;
}

function heard({ sending, answer }: OfATab): void {
  if (answer) {
    made(answer);
    sentElsewhere.delete(sending);
  } else {
    sentElsewhere.add(sending);
    setTimeout(() => sentElsewhere.delete(sending), ANSWERED_WITHIN_MS);
  }
}

function made({ at = '', receipt = [] }: Partial<Act>): void {
  for (const { stream, n } of receipt) {
    mine.add(`${stream} ${n}`);
    doneAt.set(subjectOf(stream), Date.parse(at));
  }
}

/** Hears of the acts in this browser's other tabs, and tells them of this one's. @returns how to stop. */
export function shareOwnActs(): () => void {
  const channel = new BroadcastChannel('anvisa-own-acts');
  channel.onmessage = ({ data }: MessageEvent<OfATab>) => heard(data);
  tabs = channel;
  return () => channel.close();
}

/** What of the entries is news on this page, to whoever speaks for these committees. */
export function doneByOthers<E extends ToldEntry>(entries: readonly E[], committees: ReadonlySet<string>): readonly E[] {
  return entries.filter((entry) => {
    const { stream, n, isEarlier } = entry;
    return (
      !isEarlier && !mine.has(`${stream} ${n}`) && !LETTERS.test(stream) && !isConsequence(entry) && concernsWhoReads(entry, committees)
    );
  });
}

function isConsequence({ stream, type, at }: ToldEntry): boolean {
  const since = Date.parse(at) - (doneAt.get(subjectOf(stream)) ?? Number.NEGATIVE_INFINITY);
  return FOLLOWS.has(type) && since >= 0 && since < MOMENT_MS;
}

/** What was sent to a committee to acknowledge is news to those who acknowledge for it. */
function concernsWhoReads({ type, units = [] }: ToldEntry, committees: ReadonlySet<string>): boolean {
  return type !== 'ReceiptSent' || units.some((unit) => committees.has(unit));
}

/** The directive, or other thing, that a stream belongs to: `receipt/<directive>/…` is of its directive too. */
function subjectOf(stream: string): string {
  return stream.split('/')[1] ?? stream;
}
