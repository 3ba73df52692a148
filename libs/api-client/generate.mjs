import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const DESCRIPTION = new URL('../../apps/server/openapi.json', import.meta.url);
const HEAD = '// Generated from apps/server/openapi.json by libs/api-client/generate.mjs. Never edited.\n';

const files = {
  'src/api.ts': HEAD + astToString(await openapiTS(DESCRIPTION, { alphabetize: true })),
  'src/longest.ts': HEAD + longestOf(JSON.parse(readFileSync(DESCRIPTION, 'utf8'))),
};

for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, import.meta.url);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    process.stderr.write(
      `libs/api-client/${name} is not what the API’s description gives. Write it anew: node libs/api-client/generate.mjs\n`,
    );
    process.exitCode = 1;
  }
}

/** How many characters each free text of a request may have, a constant a request: a page brings along those that it names. */
function longestOf({ components: { schemas } }) {
  const requests = Object.entries(schemas).flatMap(([name, { properties = {} }]) => {
    if (!name.endsWith('Request')) return [];
    const texts = Object.entries(properties).flatMap(([field, one]) => {
      const { maxLength, pattern } = one.items ?? one;
      return maxLength === undefined || pattern ? [] : [`  ${JSON.stringify(field)}: ${maxLength},\n`];
    });
    return texts.length === 0 ? [] : [`export const ${name} = {\n${texts.join('')}} as const;\n`];
  });
  return `// How many characters a text may have: code points, in NFC. Of a list, each text in it.\n${requests.sort().join('')}`;
}
