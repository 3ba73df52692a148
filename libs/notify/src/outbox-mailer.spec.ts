import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { FROM, notice, PUBLIC_URL } from '../../../test/notify/notices.js';
import { compose } from './compose.js';
import { outboxMailer } from './outbox-mailer.js';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'anvisa-outbox-'));
});
afterEach(() => rm(dir, { recursive: true }));

describe('the outbox', () => {
  const letter = compose(notice(), PUBLIC_URL);

  it('holds a letter as a file that a mail program opens, named by its Message-ID', async () => {
    const outbox = join(dir, 'out', 'box');
    const { response } = await outboxMailer(outbox, FROM).send(letter);
    expect(await readdir(outbox)).toEqual([response]);
    expect(response).toBe(`${letter.messageId.slice(1, -1)}.eml`);
    const parsed = await simpleParser(await readFile(join(outbox, response)));
    expect(parsed).toMatchObject({ messageId: letter.messageId, subject: letter.subject });
    expect(parsed.attachments.map(({ filename }) => filename)).toContain('anvisa.ics');
    const modes = [outbox, join(outbox, response)].map(async (path) => (await stat(path)).mode & 0o777);
    expect(await Promise.all(modes)).toEqual([0o700, 0o600]);
  });

  it('holds a letter once, however often and by however many it is written', async () => {
    const mailer = outboxMailer(dir, FROM);
    await Promise.all(Array.from({ length: 8 }, () => mailer.send(letter)));
    await mailer.send(letter);
    expect(await readdir(dir)).toHaveLength(1);
  });

  it('is never left by a Message-ID that looks like a path', async () => {
    const mailer = outboxMailer(join(dir, 'outbox'), FROM);
    for (const messageId of ['<../../x@y.example>', '<a/b@y.example>', '<a-b@y.example>', '<.x@y.example>'])
      await mailer.send({ ...letter, messageId });
    expect(await readdir(dir)).toEqual(['outbox']);
    expect(await readdir(join(dir, 'outbox'))).toHaveLength(4);
  });

  it('that cannot be written to is mended: the letter waits', async () => {
    await writeFile(join(dir, 'file'), '');
    await expect(outboxMailer(join(dir, 'file'), FROM).send(letter)).rejects.toMatchObject({ name: 'DeliveryError', permanent: false });
  });
});
