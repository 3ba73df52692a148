import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Supervised } from './supervise.js';

/** Of the running clock, which no set clock and no sleeping machine moves. A start is a matter of seconds, but for a machine that is hard at work. */
const PATIENCE_MS = 120_000;
const HOPELESS = 3;

/** Waits until the server says that it and what it stands on are ready. */
export async function untilReady(address: string, server: Pick<Supervised, 'deaths'>, signal: AbortSignal | undefined): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    signal?.throwIfAborted();
    const answer = await ask(`${address}/health/ready`);
    if (answer.status === 200) return;
    if (server.deaths >= HOPELESS)
      throw new Error('The server ends again and again before it is ready. What it wrote stands above or in the logs.');
    if (performance.now() > deadline) throw new Error(`The server is not ready after ${PATIENCE_MS / 1_000} s: ${answer.text}`);
    await wait(50);
  }
}

function ask(url: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 2_000 }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      // An answer that the server's end breaks off closes, and does not end.
      response.once('close', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.on('timeout', () => request.destroy(new Error('no answer')));
    request.on('error', (error) => resolve({ status: 0, text: error.message }));
  });
}
