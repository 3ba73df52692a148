import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROOT } from './projects.mjs';

const path = (file) => fileURLToPath(new URL(file, ROOT));

/** How those are built that the native compiler does not build. */
const BUILDERS = { server: withNest, web: withVite };

/** Builds one project; what the compiler had to say, if it failed. */
export async function compile(project) {
  if (project.name === 'bundle')
    return existsSync(path('apps/worker/dist/bundle.js')) ? run([path('apps/worker/dist/bundle.js')]) : undefined;
  rmSync(path(`${project.folder}/dist`), { recursive: true, force: true });
  return run(BUILDERS[project.name]?.(project) ?? withNativeCompiler(project));
}

/** The server's OpenAPI description comes from Nest's compiler plugin, which needs the classic compiler. */
function withNest({ name }) {
  return [path('node_modules/@nestjs/cli/bin/nest.js'), 'build', name];
}

/** What the browser loads: bundled, hashed and compressed. Its types are checked apart. */
function withVite({ folder }) {
  return [path('node_modules/vite/bin/vite.js'), 'build', path(folder), '--logLevel', 'warn'];
}

/** The same JavaScript as the classic compiler writes, types checked all the same, in a fifth of the time. */
function withNativeCompiler({ folder }) {
  return [path('node_modules/typescript-native/bin/tsc'), '-p', path(`${folder}/tsconfig.build.json`)];
}

/** The same comes of it whoever asks: in a test's environment the pages would get React with all its warnings. */
function run(args) {
  const env = { ...process.env, NODE_ENV: 'production' };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: path('.'), env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
      });
    }
    child.once('close', (code) => resolve(code === 0 ? undefined : said.trim() || `It ended with code ${code}.`));
  });
}
