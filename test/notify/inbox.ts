import { type AddressInfo } from 'node:net';
import { callbackify } from 'node:util';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server of our own for a test, on a free port: what it took, raw and parsed. */
export interface Inbox {
  readonly url: string;
  readonly port: number;
  readonly raw: string[];
  readonly letters: ParsedMail[];
  close(): Promise<void>;
}

export async function openInbox(options: SMTPServerOptions = {}, port = 0): Promise<Inbox> {
  const raw: string[] = [];
  const letters: ParsedMail[] = [];
  async function taken(stream: AsyncIterable<Buffer>): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    const source = Buffer.concat(chunks);
    raw.push(source.toString('utf8'));
    letters.push(await simpleParser(source));
    return `taken as ${letters.length}`;
  }
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    logger: false,
    onData: (stream, _session, done) => callbackify(taken)(stream, done),
    ...options,
  });
  // A client that leaves in the middle, as some tests want it to, is no fault of the test's.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const { port: given } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${given}`,
    port: given,
    raw,
    letters,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Header lines of a raw letter, unfolded. */
export function headersOf(raw: string): string[] {
  const [head = ''] = raw.split('\r\n\r\n');
  return head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
}
