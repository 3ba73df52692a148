import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transformFileSync } from '@swc/core';

const FOLDER = new URL('../node_modules/.cache/cjs-shims/', import.meta.url);

/**
 * CommonJS parts of Fastify require packages that exist only as ES modules. Node can do that; jest's module loader on Node 20 cannot. So
 * jest gets CommonJS copies, and jest.config.mjs maps the names to them.
 */
export function writeShims() {
  mkdirSync(FOLDER, { recursive: true });
  const installed = createRequire(import.meta.url);
  for (const name of ['cookie', 'content-disposition']) {
    const { code } = transformFileSync(installed.resolve(name), { module: { type: 'commonjs' }, jsc: { target: 'es2022' } });
    writeFileSync(new URL(`${name}.cjs`, FOLDER), code);
  }
}
