import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file that its owner alone can read, and that after a kill or a power cut is as before or as wanted: never empty, never half. */
export function writeWhole(file: string, content: string): void {
  const aside = `${file}.tmp`;
  writeFileSync(aside, content, { mode: 0o600, flush: true });
  renameSync(aside, file);
}
