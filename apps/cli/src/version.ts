import { readFileSync } from 'node:fs';

/** The build's, as every package of it says. */
export function version(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}
