import { useRead } from '../../session/read.js';
import type { WorkItem } from '../my-work/where.js';

/** What waits for my decision, the most urgent first: editions, and exemptions from them. */
export function useCases() {
  const work = useRead('/api/work', { query: {} });
  const waiting = (wanted: WorkItem['kind']) => work.data?.waiting.filter(({ kind }) => kind === wanted) ?? [];
  return { work, cases: waiting('decide'), exemptions: waiting('decide-exemption') };
}

export type WaitingCase = ReturnType<typeof useCases>['cases'][number];

export function addressOf({ subject }: WaitingCase): { directive: string; edition: string } {
  return { directive: subject.directive ?? '', edition: String(subject.edition) };
}
