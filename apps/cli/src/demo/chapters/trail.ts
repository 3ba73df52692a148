import type { Story } from '../story.js';

/** An entry of the audit trail as an auditor is shown it. */
export interface TrailEntry {
  readonly stream: string;
  readonly n: number;
  readonly type: string;
  readonly at: string;
  readonly office: string;
  readonly onBehalfOf: string | null;
  readonly mandates: readonly string[];
  readonly open: Readonly<Record<string, unknown>>;
  readonly disclosed: Readonly<Record<string, unknown>>;
  readonly hash: string;
}
interface Page {
  readonly items: readonly TrailEntry[];
  readonly next?: string | null;
}

/** The whole trail of a case, in order. */
export async function trailOf(story: Story, caseNumber: string): Promise<readonly TrailEntry[]> {
  const entries: TrailEntry[] = [];
  let cursor: string | null | undefined;
  do {
    const more = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const page = await story.api.get<Page>(`/api/cases/${encodeURIComponent(caseNumber)}/trail?limit=100${more}`, 'axel');
    entries.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return entries;
}

const SWEDISH_TIME = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });

/** The trail as a table: when, what, and by whom in which office. */
export function tableOf(entries: readonly TrailEntry[]): readonly string[] {
  return entries.map(({ at, type, office, disclosed, hash }) => {
    const name = (disclosed.actor as { name?: string } | undefined)?.name ?? '';
    return `${SWEDISH_TIME.format(new Date(at))}  ${type.padEnd(22)} ${`${name} (${office})`.padEnd(34)} ${hash.slice(0, 12)}`;
  });
}
