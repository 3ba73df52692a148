import type { SendMailOptions } from 'nodemailer';
import { DeliveryError } from './delivery-error.js';
import type { Message } from './message.js';

/** One address, nothing that a mail program could read as two, as a comment or as a line of its own. */
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:"@]+@[^\s\p{C}<>()[\]\\,;:"@]+$/u;

/** A letter as nodemailer takes it, the same for every way out. */
export function enveloped({ messageId, to, subject, text, language, calendar }: Message, from: string): SendMailOptions {
  if (!ADDRESS.test(to.address)) throw new DeliveryError('The recipient has no usable mail address', true, true);
  return {
    from,
    to: { name: to.name, address: to.address },
    subject,
    text,
    messageId,
    textEncoding: 'quoted-printable',
    headers: {
      'Content-Language': language,
      // Holiday replies and the like shall not answer a machine (RFC 3834, section 5; the second one for Exchange).
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    ...(calendar && { icalEvent: { method: 'PUBLISH', filename: 'anvisa.ics', content: calendar } }),
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
