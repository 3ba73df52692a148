import { spawnSync } from 'node:child_process';
import { ROOT } from './compose-file.js';

/** The ways in which Compose is called, as a plugin of docker or by itself. The old one in Python does not read today's files. */
const WAYS = [['docker', 'compose'], ['docker-compose']] as const;

/** A Compose that works on this machine. It only reads: no Docker needs to run. */
export function findCompose(): ((args: readonly string[]) => { status: number | null; output: string }) | undefined {
  const way = WAYS.find(([program, ...args]) => {
    const { status, stdout } = spawnSync(program, [...args, 'version', '--short'], { encoding: 'utf8' });
    return status === 0 && !stdout.startsWith('1.');
  });
  if (!way) return undefined;
  const [program, ...first] = way;
  return (args) => {
    // Nothing of this shell's environment fills a gap in the file's.
    const env = { PATH: process.env.PATH, HOME: process.env.HOME };
    const { status, stdout, stderr } = spawnSync(program, [...first, ...args], { cwd: ROOT, env, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };
}
