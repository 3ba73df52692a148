import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projects, ROOT } from './projects.mjs';

const SHARED = ['tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'];
const OWN = ['package.json', 'tsconfig.build.json', 'index.html', 'vite.config.ts'];
/** Where a project keeps what it is built from. */
const FOLDERS = ['src', 'build', 'public'];

/** By content and not by date: a git checkout touches dates, and a build must not be trusted for being young. */
export function contentHashes() {
  const hashes = new Map();
  const shared = digest(SHARED.map(read));
  for (const project of projects) hashes.set(project.name, undefined);
  const hashOf = (name) => {
    const known = hashes.get(name);
    if (known) return known;
    const { folder, needs } = projects.find((project) => project.name === name);
    const hash = digest([
      shared,
      ...OWN.map((file) => read(`${folder}/${file}`)),
      ...FOLDERS.flatMap((name) => files(`${folder}/${name}`)),
      ...needs.map(hashOf),
    ]);
    hashes.set(name, hash);
    return hash;
  };
  for (const { name } of projects) hashOf(name);
  return hashes;
}

export function isFresh(project, hash) {
  return read(project.stamp) === hash;
}

export function markFresh(project, hash) {
  writeFileSync(new URL(project.stamp, ROOT), hash);
}

/** An image that ships only what is built has no sources, and nothing to build. */
export function hasSources(project) {
  return files(`${project.folder}/src`).length > 0;
}

function files(folder) {
  const source = new URL(`${folder}/`, ROOT);
  if (!existsSync(source)) return [];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .flatMap((file) => [relative(fileURLToPath(source), file), readFileSync(file, 'utf8')]);
}

function read(file) {
  const url = new URL(file, ROOT);
  return existsSync(url) ? readFileSync(url, 'utf8') : '';
}

function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
