import { createTransport, type SendMailOptions } from 'nodemailer';
import { deliveryErrorOf } from './delivery-error.js';
import { enveloped } from './envelope.js';
import type { Accepted, Mailer } from './mailer.js';

/** The longest that one letter may take, in milliseconds: a server that answers by drops must not hold the others up. */
export const LONGEST_SENDING = 30_000;

/**
 * Sends by SMTP, a connection for each letter: how it went is then known of each by itself. The address says how:
 * `smtps://user:password@host`, `smtp://host:25?ignoreTLS=true`, `smtp://host?requireTLS=true&tls.servername=mail.example`.
 * A password goes over an encrypted connection or not at all, unless the address says ignoreTLS.
 */
export function smtpMailer(smtpUrl: string, from: string): Mailer {
  const address = addressOf(smtpUrl);
  const transport = createTransport({
    url: smtpUrl,
    requireTLS: address.username !== '' && !address.searchParams.has('ignoreTLS'),
    dnsTimeout: 5_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });

  return {
    async send(message): Promise<Accepted> {
      const mail: SendMailOptions & { signal: AbortSignal } = { ...enveloped(message, from), signal: AbortSignal.timeout(LONGEST_SENDING) };
      try {
        const { response } = await transport.sendMail(mail);
        return { accepted: true, response };
      } catch (fault) {
        throw deliveryErrorOf(fault);
      }
    },
  };
}

/** The message names no part of the address: it may hold a password. */
function addressOf(smtpUrl: string): URL {
  const address = URL.canParse(smtpUrl) ? new URL(smtpUrl) : undefined;
  if (address && ['smtp:', 'smtps:'].includes(address.protocol) && address.hostname) return address;
  throw new Error('SMTP_URL must be the address of a mail server, as smtp://host:25 or smtps://user:password@host');
}
