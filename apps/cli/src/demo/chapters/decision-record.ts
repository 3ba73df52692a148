import { flOn, klOn } from '@anvisa/domain/law';
import { swedishDateOf } from '@anvisa/domain/time';
import { check, type Story } from '../story.js';
import type { Case } from './case.js';
import { trailOf } from './trail.js';

/** The decision record in full, as an auditor reads it. */
export async function decisionRecordInFull(story: Story, { caseNumber }: Case): Promise<void> {
  const entry = (await trailOf(story, caseNumber)).find(({ type }) => type === 'EditionApproved');
  check(entry, 'the decision is in the audit trail');
  const { disclosed, open } = entry;
  const day = swedishDateOf(entry.at);
  story.chapter(`The decision record, in full (${flOn(day, '§ 31')})`);
  const lines: readonly [string, unknown][] = [
    ['Dnr', caseNumber],
    ['day', entry.at],
    ['decided by', nameIn(disclosed.actor)],
    ['in the stead of', nameIn((disclosed.actor as { inStead?: unknown }).inStead)],
    ['on behalf of', entry.onBehalfOf],
    ['by the mandates', entry.mandates.map((mandate) => mandate.slice(0, 16)).join('… → ')],
    ['content', `the text ${String(open.textHash).slice(0, 16)}… is approved`],
    [`reasons (${flOn(day, '§ 32')})`, disclosed.reasons],
    ['presented by', disclosed.presenter],
    ['took part', disclosed.participants],
    [`dissent (${flOn(day, '§ 30')})`, (disclosed.dissents as readonly unknown[]).length === 0 ? 'none' : disclosed.dissents],
    [`delegable (${klOn(day, '6:38')})`, `${open.delegable === true ? 'yes' : 'no'}: ${String(disclosed.delegableReasons)}`],
    ['unions (MBL § 11)', `${String(open.unionNegotiation)}: ${String(disclosed.unionNote)}`],
    ['hash of the entry', entry.hash],
  ];
  for (const [what, value] of lines) story.detail(`${what.padEnd(28)} ${Array.isArray(value) ? value.join(', ') : String(value)}`);
}

function nameIn(person: unknown): string {
  return (person as { name?: string } | undefined)?.name ?? '–';
}
