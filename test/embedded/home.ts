import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A home for one test, and what was said while it was used. */
export function freshHome() {
  const home = mkdtempSync(join(tmpdir(), 'anvisa-home-'));
  chmodSync(home, 0o755);
  const said: string[] = [];
  return {
    home,
    said,
    say: (sentence: string) => {
      said.push(sentence);
    },
    remove: () => {
      for (const folder of [resolved(join(home, 'postgres')), home]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function resolved(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
