import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Issuer, startIssuer } from '@anvisa/embedded/issuer';
import { freePort } from '@anvisa/embedded/ports';
import { freshRecord, type TestRecord } from '../support/record.js';
import { makeApp } from './app.js';
import { Browser } from './browser.js';
import { NAMES, settle } from './city.js';

/** Two server processes' worth of the product on one record, behind one address, with a real provider to sign in at. */
export interface SignedInCity {
  readonly record: TestRecord;
  readonly issuer: Issuer;
  /** Where the provider keeps its key. */
  readonly home: string;
  /** Where people reach it, and another server of the same city. */
  readonly address: string;
  readonly other: string;
  /** A browser in which somebody is signed in. */
  browserOf(who: string): Promise<Browser>;
  token(who: string): Promise<string>;
  end(): Promise<void>;
}

export async function startSignedInCity(): Promise<SignedInCity> {
  const home = mkdtempSync(join(tmpdir(), 'anvisa-sign-in-'));
  const [record, port, otherPort] = await Promise.all([freshRecord(), freePort(), freePort()]);
  const publicUrl = `http://127.0.0.1:${port}`;
  await settle(record);
  const people = [...NAMES, 'stranger'].map((subject) => ({
    subject,
    name: `${subject} Andersson`,
    line: 'somebody',
    lineSv: 'någon',
    group: { sv: 'Alla', en: 'All' },
  }));
  const issuer = await startIssuer({ home, people, publicUrl });
  const servers = await Promise.all([port, otherPort].map((one) => listening(one)));

  async function listening(at: number) {
    const { address, clientId, clientSecret } = issuer;
    const app = await makeApp(record.productUrl, { issuer: address, clientId, clientSecret, publicUrl });
    await app.listen(at, '127.0.0.1');
    return app;
  }

  return {
    record,
    issuer,
    home,
    address: publicUrl,
    other: `http://127.0.0.1:${otherPort}`,
    browserOf: async (who) => {
      const browser = new Browser();
      const response = await browser.signIn(publicUrl, who);
      if (response.status !== 303) throw new Error(`${who} is not signed in: ${response.status} ${await response.text()}`);
      return browser;
    },
    token: async (who) => {
      const response = await fetch(`${issuer.address}/token`, { method: 'POST', body: JSON.stringify({ person: who }) });
      return ((await response.json()) as { access_token: string }).access_token;
    },
    end: async () => {
      for (const app of servers) await app.close();
      await record.end();
      await issuer.stop();
      rmSync(home, { recursive: true });
    },
  };
}
