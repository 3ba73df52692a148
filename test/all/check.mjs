import { spawn } from 'node:child_process';

/** Runs one check and tells its result and time. What it wrote is shown when it fails. */
export async function runCheck({ name, command }) {
  const began = performance.now();
  const { code, output } = await run(command);
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(`${name}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  if (code !== 0) console.log(`  ${command}\n${indent(output)}`);
  return code === 0;
}

function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('close', (code) => resolve({ code, output }));
  });
}

function indent(text) {
  return text.trimEnd().replaceAll(/^/gm, '  ');
}
