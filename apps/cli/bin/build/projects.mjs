import { existsSync, readFileSync } from 'node:fs';

export const ROOT = new URL('../../../../', import.meta.url);

/** In the order in which they are begun: what others wait for first, and the server, which takes longest, before the rest. */
const FOLDERS = {
  domain: 'libs/domain',
  record: 'libs/record',
  process: 'libs/process',
  server: 'apps/server',
  workflows: 'workflows',
  notify: 'libs/notify',
  worker: 'apps/worker',
  embedded: 'libs/embedded',
  'api-client': 'libs/api-client',
  web: 'apps/web',
  cli: 'apps/cli',
};

const compiled = Object.entries(FOLDERS).map(([name, folder]) => ({
  name,
  folder,
  needs: needsOf(folder),
  stamp: `${folder}/dist/.built-from`,
}));

/** What the Temporal worker runs: the workflows in one file. The worker's own program writes it. */
const bundle = { name: 'bundle', folder: 'workflows', needs: ['workflows', 'worker'], stamp: 'workflows/dist/.bundled-from' };

export const projects = [...compiled, bundle];

/** The project and all that it needs, in order. */
export function withNeeds(names) {
  const wanted = new Set();
  const add = (name) => {
    wanted.add(name);
    for (const need of projects.find((project) => project.name === name)?.needs ?? []) add(need);
  };
  for (const name of names) add(name);
  return projects.filter(({ name }) => wanted.has(name));
}

/** What of ours a package names in its package.json. */
function needsOf(folder) {
  const manifest = new URL(`${folder}/package.json`, ROOT);
  if (!existsSync(manifest)) return [];
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
  return Object.keys(dependencies).flatMap((name) => (name.startsWith('@anvisa/') ? [name.slice('@anvisa/'.length)] : []));
}
