import { mkdirSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Conducted } from '../conduct/support/conducted.js';
import { OTHER_LIVES } from '../conduct/support/other-lives.js';
import { TEN_YEARS } from '../conduct/support/ten-years.js';
import { representative } from './choose.js';
import { HISTORIES, keep, type Run } from './histories.js';

/** Records the histories anew: `RECORD_HISTORIES=1 npm run jest -- test/replay/record`. Only when a break with running conductors is meant. */
const recording = process.env.RECORD_HISTORIES ? describe : describe.skip;

recording('recording', () => {
  let conducted: Conducted;
  afterEach(() => conducted.end());

  const runsOf = async (): Promise<readonly Run[]> =>
    Promise.all(
      [...conducted.runs].map(async ([runId, workflowId]) => ({
        workflowId,
        history: await conducted.env.client.workflow.getHandle(workflowId, runId).fetchHistory(),
      })),
    );

  it('writes the histories of two stories', async () => {
    rmSync(HISTORIES, { recursive: true, force: true });
    mkdirSync(HISTORIES);

    conducted = await Conducted.start();
    await conducted.live(TEN_YEARS, '2036-03-01T08:00:00.000Z');
    const tenYears = await runsOf();
    await conducted.end();

    conducted = await Conducted.start();
    await conducted.wake('strategy/s1');
    await conducted.live(OTHER_LIVES, '2027-06-10T08:00:00.000Z');
    const others = await runsOf();

    const chosen = representative([...tenYears, ...others]);
    for (const [n, run] of chosen.entries()) {
      keep(`${String(n + 1).padStart(2, '0')}-${run.workflowId.replaceAll('/', '-')}`, run);
    }
    console.log(`${chosen.length} of ${tenYears.length + others.length} runs are kept`);
    expect(chosen.length).toBeGreaterThan(5);
  }, 120_000);
});
