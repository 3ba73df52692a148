import { beforeAll, describe, expect, it, test } from '@jest/globals';
import { bundleWorkflowCode, Worker, type WorkflowBundle } from '@temporalio/worker';
import { FROM_SOURCE } from '../../apps/worker/src/conductor/bundling.js';
import { quiet } from '../conduct/support/quiet.js';
import { bundleWith } from './broken.js';
import { type Run, recorded } from './histories.js';

/** The names of the histories that the code no longer tells as they were. */
async function broken(workflowBundle: WorkflowBundle): Promise<readonly string[]> {
  const runs = recorded();
  const failed: string[] = [];
  let n = 0;
  for await (const { error } of Worker.runReplayHistories(
    { workflowBundle },
    runs.map(([, run]) => run),
  )) {
    if (error) failed.push(runs[n]?.[0] ?? '');
    n++;
  }
  expect(n).toBe(runs.length);
  return failed;
}

describe('the workflows of today', () => {
  let workflowBundle: WorkflowBundle;
  beforeAll(async () => {
    workflowBundle = await bundleWorkflowCode({ ...FROM_SOURCE, logger: quiet });
  });

  test.each<readonly [string, Run]>(recorded())('tell %s as it was', async (_, { workflowId, history }) => {
    await Worker.runReplayHistory({ workflowBundle }, history, workflowId);
  });
});

describe('a change that running conductors would not survive is caught', () => {
  it('two acts in another order', async () => {
    const [first, second] = ['  await when(outcome, tellOutcome);\n', '  await when(telling, tellCommittees);\n'];
    expect(await broken(await bundleWith('phases/sending.ts', first + second, second + first))).not.toEqual([]);
  });

  it('an act left out', async () => {
    const bundle = await bundleWith('phases/publication.ts', 'moves(entry, enterIntoForce)', 'moves(undefined, enterIntoForce)');
    expect(await broken(bundle)).not.toEqual([]);
  });

  it('but not a story that the old readings do not list', async () => {
    const sentence = '  await when(corrections, tellCorrection);\n';
    expect(await broken(await bundleWith('phases/sending.ts', sentence, ''))).toEqual([]);
  });
});
