import { availableParallelism } from 'node:os';
import { alone } from './alone.mjs';
import { compile } from './compile.mjs';
import { contentHashes, hasSources, isFresh, markFresh } from './fresh.mjs';
import { projects, withNeeds } from './projects.mjs';

/**
 * Builds what is not built from the sources that are there now: all projects, or the named ones with what they need. Independent ones are built
 * side by side. Answers whether any failed.
 */
export async function build(names, say, { force = false } = {}) {
  const wanted = (names.length > 0 ? withNeeds(names) : projects).filter(hasSources);
  if (!force && staleOf(wanted).length === 0) return false;
  return alone(async () => {
    const began = performance.now();
    const { built, failures } = await buildAll(force ? wanted : staleOf(wanted), contentHashes());
    for (const { name, complaint } of failures) say(`${name} could not be built:\n${complaint}`);
    if (built.length > 0) say(`Built ${built.join(', ')} in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
    return failures.length > 0;
  });
}

function staleOf(wanted) {
  const hashes = contentHashes();
  return wanted.filter((project) => !isFresh(project, hashes.get(project.name)));
}

async function buildAll(stale, hashes) {
  const waiting = [...stale];
  const unfinished = new Set(stale.map(({ name }) => name));
  const built = [];
  const failures = [];
  const running = new Set();
  while (waiting.length + running.size > 0) {
    begin();
    if (running.size === 0) break;
    await Promise.race(running);
  }
  return { built, failures };

  function begin() {
    while (running.size < availableParallelism()) {
      const at = waiting.findIndex(({ needs }) => needs.every((need) => !unfinished.has(need)));
      if (at < 0) return;
      const [project] = waiting.splice(at, 1);
      const work = one(project).finally(() => running.delete(work));
      running.add(work);
    }
  }

  async function one(project) {
    const complaint = await compile(project);
    if (complaint) return failures.push({ name: project.name, complaint });
    markFresh(project, hashes.get(project.name));
    unfinished.delete(project.name);
    built.push(project.name);
  }
}
