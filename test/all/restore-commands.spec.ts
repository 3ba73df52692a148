import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const blocks = readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8').match(/^```sh\n[\s\S]*?^```/gm) ?? [];
const lines = blocks.join('\n').split('\n');

it('a restore ends at its first error, and no password stands on a command line', () => {
  const restores = lines.filter((line) => line.includes('pg_restore') && line.includes('--clean'));
  expect(restores.length).toBeGreaterThan(1);
  for (const line of restores) expect(line).toContain('--exit-on-error');
  for (const line of lines) expect(line).not.toMatch(/^(pg_|psql).*(:\/\/[^ ]*@|\$SERVER)/);
});
