import type { Run } from './histories.js';

/** What Temporal's core notes of an activity that was done where the workflow is told. */
interface LocalActivity {
  readonly activity_type: string;
}

/** What a run did, in order: the acts that it asked for, one after another. A change of code shows in it or in nothing. */
function acts({ history }: Run): readonly string[] {
  return (history.events ?? []).flatMap(({ markerRecordedEventAttributes: marker }) => {
    const noted = marker?.details?.data?.payloads?.[0]?.data;
    if (marker?.markerName !== 'core_local_activity' || !noted) return [];
    const { activity_type: act } = JSON.parse(Buffer.from(noted).toString()) as LocalActivity;
    return act === 'observe' ? [] : act;
  });
}

function steps(run: Run): readonly string[] {
  const done = [...acts(run), 'the end'];
  return done.map((act, n) => `${done[n - 1] ?? 'the beginning'} > ${act}`);
}

/** The fewest runs, the shortest first, that show every act after each act that it ever followed. */
export function representative(runs: readonly Run[]): readonly Run[] {
  const missing = new Set(runs.flatMap(steps));
  const chosen: Run[] = [];
  const length = ({ history }: Run) => history.events?.length ?? 0;
  while (missing.size > 0) {
    const gain = (run: Run) => new Set(steps(run).filter((one) => missing.has(one))).size;
    const [best] = [...runs].sort((a, b) => gain(b) - gain(a) || length(a) - length(b));
    if (!best) break;
    chosen.push(best);
    for (const one of steps(best)) missing.delete(one);
  }
  return chosen;
}
