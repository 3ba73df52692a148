import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transformFileSync } from '@swc/core';

const FOLDER = new URL('../node_modules/.cache/cjs-shims/', import.meta.url);

/**
 * A CommonJS part of Fastify requires a package that exists only as an ES module. Node can do that; jest's module loader on Node 20 cannot. So
 * jest gets a CommonJS copy, and jest.config.mjs maps the name to it.
 */
export function writeShims() {
  mkdirSync(FOLDER, { recursive: true });
  const installed = createRequire(import.meta.url);
  const { code } = transformFileSync(installed.resolve('cookie'), { module: { type: 'commonjs' }, jsc: { target: 'es2022' } });
  writeFileSync(new URL('cookie.cjs', FOLDER), code);
}
