import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { DeliveryError } from './delivery-error.js';
import { enveloped } from './envelope.js';
import type { Mailer } from './mailer.js';

/** Writes letters as `.eml` files, which any mail program opens: for trying out, and where no mail server is given. The same Message-ID is the same file. */
export function outboxMailer(dir: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  return {
    async send(message) {
      const { message: letter } = await transport.sendMail(enveloped(message, from));
      if (!Buffer.isBuffer(letter)) throw new TypeError('A buffered letter was asked for');
      const name = `${fileNameOf(message.messageId)}.eml`;
      try {
        await mkdir(dir, { recursive: true, mode: 0o700 });
        await writeWhole(join(dir, name), letter);
      } catch (fault) {
        // A full disk or a missing right is mended, and the letter written then.
        throw new DeliveryError('The letter could not be written to the outbox', false, false, { cause: fault });
      }
      return { accepted: true, response: name };
    },
  };
}

/** Our own Message-IDs are names already. Of another one, the characters that are safe in a file's name, and its hash, so that two never meet. */
function fileNameOf(messageId: string): string {
  const bare = messageId.replace(/^<|>$/g, '');
  if (/^[\w@.-]+$/.test(bare) && !bare.startsWith('.')) return bare;
  return `${bare.replace(/[^\w-]+/g, '-')}-${createHash('sha256').update(bare).digest('hex').slice(0, 8)}`;
}

/** Who looks into the folder sees a whole letter or none; others than its owner see none. */
async function writeWhole(path: string, content: Buffer): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, content, { flag: 'wx', mode: 0o600 });
    await rename(draft, path);
  } catch (fault) {
    await rm(draft, { force: true });
    throw fault;
  }
}
