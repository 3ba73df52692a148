import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const DESCRIPTION = new URL('../../apps/server/openapi.json', import.meta.url);
const FILE = new URL('src/api.ts', import.meta.url);
const HEAD = '// Generated from apps/server/openapi.json by libs/api-client/generate.mjs. Never edited.\n';

const text = HEAD + astToString(await openapiTS(DESCRIPTION, { alphabetize: true }));
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  process.stderr.write(
    'libs/api-client/src/api.ts is not what the API’s description gives. Write it anew: node libs/api-client/generate.mjs\n',
  );
  process.exit(1);
}
