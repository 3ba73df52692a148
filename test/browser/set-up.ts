import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeShims } from '../shims.mjs';
import { chromium, NO_CHROMIUM } from './support/chromium.mjs';

declare global {
  var endTheProduct: () => Promise<void>;
}

/**
 * One running product for all browser tests, built and begun as `npm start` does it, with the example in it. ANVISA_ADDRESS names one that runs
 * already, for whoever works on a page.
 */
export default async function setUp(): Promise<void> {
  globalThis.endTheProduct = async () => undefined;
  if (chromium() === undefined) {
    const sentence = `Missing: ${NO_CHROMIUM}`;
    if (process.env.CI) throw new Error(sentence);
    console.warn(sentence);
    return;
  }
  if (process.env.ANVISA_ADDRESS) return;
  writeShims();
  execFileSync(process.execPath, [join(import.meta.dirname, '../../apps/cli/bin/build.mjs')], { stdio: 'inherit' });
  const { startInstance } = await import('@anvisa/cli/start/instance');
  const home = mkdtempSync(join(tmpdir(), 'anvisa-browser-'));
  chmodSync(home, 0o755);
  const env = { ACTS_PER_MINUTE: '0' };
  const options = { home, port: 0, seed: 'example', output: 'files', conductorsGiveWay: false } as const;
  const instance = await startInstance({ ...options, env, say: () => undefined });
  // The sign-in comes back to the name that the product calls itself by.
  process.env.ANVISA_ADDRESS = instance.publicUrl;
  const { ownerUrl, issuer, client, publicUrl } = instance;
  process.env.ANVISA_FOUNDATION = JSON.stringify({ ownerUrl, issuer, client, publicUrl });
  globalThis.endTheProduct = async () => {
    await instance.stop();
    for (const folder of [realpathSync(join(home, 'postgres')), home]) rmSync(folder, { recursive: true, force: true });
  };
}
