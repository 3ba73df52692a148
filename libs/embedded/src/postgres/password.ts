import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from '../whole.js';

/** The administrator's password: made before the database, which then knows no other. */
export function readOrMakePassword(file: string, isDatabaseMade: boolean): string {
  const kept = read(file);
  if (kept) return kept;
  if (isDatabaseMade) {
    throw new Error(
      `The database knows its administrator by the password in ${file}, which is gone or empty. Bring the file back, as from a backup.`,
    );
  }
  const password = randomBytes(24).toString('base64url');
  writeWhole(file, password);
  return password;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}
