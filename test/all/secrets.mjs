import { randomUUID } from 'node:crypto';

/**
 * What a test plants as a secret holds this, and no output of a run may (test/api/security-secrets.spec.ts plants it; those who start the run pass it
 * on in `PLANTED_SECRET`). A signed token gives itself away.
 */
export const PLANTED = `planted-${randomUUID()}`;
const TOKEN = /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/;

/** The output of a run, looked through as it comes. */
export function watchFor(leaks) {
  let rest = '';
  return {
    take(chunk) {
      const whole = rest + chunk;
      const end = whole.lastIndexOf('\n') + 1;
      leaks.push(...leaksIn(whole.slice(0, end)));
      rest = whole.slice(end);
    },
    end() {
      leaks.push(...leaksIn(rest));
    },
  };
}

/** @returns the lines in which a secret is told, the secret itself struck out. */
export function leaksIn(output) {
  const leaking = output.split('\n').filter((line) => line.includes(PLANTED) || TOKEN.test(line));
  return leaking.map((line) => line.replaceAll(PLANTED, '<planted secret>').replace(new RegExp(TOKEN, 'g'), '<token>').slice(0, 300));
}
