import { useRead } from '../../session/read.js';

/** The editions that wait for my decision, the most urgent first. */
export function useCases() {
  const work = useRead('/api/work', { query: {} });
  const cases = work.data?.waiting.filter(({ kind }) => kind === 'decide') ?? [];
  return { work, cases };
}

export type WaitingCase = ReturnType<typeof useCases>['cases'][number];

export function addressOf({ subject }: WaitingCase): { directive: string; edition: string } {
  return { directive: subject.directive ?? '', edition: String(subject.edition) };
}
