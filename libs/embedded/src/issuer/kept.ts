import { readFileSync } from 'node:fs';
import { writeWhole } from '../whole.js';

/** What is made once and kept in a file that its owner alone can read. A file that cannot be read is made anew. */
export async function readOrMake<T extends object>(file: string, make: () => T | Promise<T>): Promise<T> {
  const kept = read<T>(file);
  if (kept) return kept;
  const made = await make();
  writeWhole(file, JSON.stringify(made));
  return made;
}

function read<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
