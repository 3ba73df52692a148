import { afterEach, describe, expect, it } from '@jest/globals';
import type { SMTPServerOptions } from 'smtp-server';
import { headersOf, type Inbox, openInbox } from '../../../test/notify/inbox.js';
import { FROM, notice, PUBLIC_URL } from '../../../test/notify/notices.js';
import { compose } from './compose.js';
import type { DeliveryError } from './delivery-error.js';
import { smtpMailer } from './smtp-mailer.js';

let inbox: Inbox;
const open = async (options?: SMTPServerOptions) => {
  inbox = await openInbox(options);
  return inbox;
};
afterEach(() => inbox?.close());

const refusal = (responseCode: number) => Object.assign(new Error('No'), { responseCode });
const fault = (sending: Promise<unknown>): Promise<DeliveryError> =>
  sending.then(
    () => Promise.reject(new Error('It was taken')),
    (error) => error,
  );

describe('a letter by SMTP', () => {
  it('arrives whole: headers, Swedish letters, the deadline as a calendar day', async () => {
    const { url, letters, raw } = await open();
    const letter = compose(notice({ title: 'Åtgärder för växel & ”ö”' }), PUBLIC_URL);
    const { response } = await smtpMailer(url, FROM).send(letter);

    expect(response).toContain('taken as 1');
    expect(letters[0]).toMatchObject({
      messageId: letter.messageId,
      subject: 'Granska: Åtgärder för växel & ”ö”, utgåva 2 (senast fre 13 mars 2026)',
      from: { value: [{ address: 'anvisa@stad.example', name: 'Anvisa' }] },
      to: { value: [{ address: 'anna@stad.example', name: 'Anna Åkerström' }] },
    });
    expect(letters[0]?.text?.trimEnd()).toBe(letter.text.trimEnd());
    const headers = headersOf(raw[0] ?? '');
    expect(headers).toEqual(expect.arrayContaining(['Auto-Submitted: auto-generated', 'Content-Language: sv']));
    expect(raw[0]?.split('\r\n').every((line) => Buffer.byteLength(line) <= 998)).toBe(true);

    expect(raw[0]).toContain('Content-Type: text/calendar; charset=utf-8; method=PUBLISH');
    const calendar = letters[0]?.attachments.find(({ filename }) => filename === 'anvisa.ics');
    expect(calendar?.content.toString('utf8')).toBe(letter.calendar);
  });

  it('has the headers that we gave it, whatever stands in a name, a title or a number', async () => {
    const { url, letters, raw } = await open();
    const forged = notice({
      title: 'X\r\nBcc: alla@stad.example\r\nX-Forged: ja',
      caseNumber: '1\r\n\r\n.\r\nMAIL FROM:<a@b.example>',
      recipient: { name: 'Anna" <chef@stad.example>,\r\nCc: alla@stad.example' },
    });
    await smtpMailer(url, FROM).send(compose(forged, PUBLIC_URL));

    expect(letters).toHaveLength(1);
    expect(headersOf(raw[0] ?? '').map((line) => line.split(':')[0])).toEqual(expect.not.arrayContaining(['Bcc', 'Cc', 'X-Forged']));
    expect(letters[0]?.to).toMatchObject({ value: [{ address: 'anna@stad.example' }] });
    expect(letters[0]?.cc).toBeUndefined();
  });

  it.each([
    '',
    'anna',
    'anna@stad.example, bo@stad.example',
    'anna@stad.example>\r\nRCPT TO:<bo@stad.example',
    '<anna@stad.example>',
    'a(b)@c.example',
  ])('is not sent to what is no address: %j', async (email) => {
    const { url, letters } = await open();
    expect(await fault(smtpMailer(url, FROM).send(compose(notice({ recipient: { email } }), PUBLIC_URL)))).toMatchObject({
      permanent: true,
    });
    expect(letters).toHaveLength(0);
  });
});

describe('a letter that is not taken', () => {
  const letter = compose(notice(), PUBLIC_URL);
  const recipientRefused = (code: number): SMTPServerOptions => ({ onRcptTo: (_address, _session, done) => done(refusal(code)) });
  const senderRefused: SMTPServerOptions = { onMailFrom: (_address, _session, done) => done(refusal(550)) };
  const textRefused: SMTPServerOptions = {
    onData(stream, _session, done) {
      stream.resume();
      stream.on('end', () => done(refusal(554)));
    },
  };

  it.each([
    ['the recipient is unknown', recipientRefused(550), true],
    ['the mailbox is full for now', recipientRefused(452), false],
    ['the text is refused', textRefused, true],
    ['the house may not send as this sender', senderRefused, false],
  ])('because %s', async (_reason, options, permanent) => {
    const { url } = await open(options);
    expect(await fault(smtpMailer(url, FROM).send(letter))).toMatchObject({ name: 'DeliveryError', permanent });
  });

  it('because nobody answers', async () => {
    const { url } = await open();
    await inbox.close();
    expect(await fault(smtpMailer(url, FROM).send(letter))).toMatchObject({ permanent: false });
  });
});

describe('a server that', () => {
  const letter = compose(notice(), PUBLIC_URL);
  it('says nothing holds nobody up', async () => {
    const { url } = await open({ onConnect: () => undefined });
    expect(await fault(smtpMailer(`${url}?greetingTimeout=100`, FROM).send(letter))).toMatchObject({ permanent: false });
  });

  it('falls silent over the letter holds nobody up', async () => {
    const { url } = await open({ onData: (stream) => stream.resume() });
    expect(await fault(smtpMailer(`${url}?socketTimeout=100`, FROM).send(letter))).toMatchObject({ permanent: false });
  });
});

describe('a password', () => {
  const letter = compose(notice(), PUBLIC_URL);
  const signIns: string[] = [];
  const asksForPassword = (disabledCommands: string[]): SMTPServerOptions => ({
    disabledCommands,
    authOptional: false,
    allowInsecureAuth: true,
    onAuth({ username, password }, session, done) {
      signIns.push(`${session.secure ? 'encrypted' : 'open'} ${username} ${password}`);
      done(password === 'rätt' ? null : refusal(535), { user: username });
    },
  });
  const at = (url: string, user: string, query: string) => `${url.replace('://', `://${user}@`)}?${query}`;

  it('goes over an encrypted connection', async () => {
    const { url, letters } = await open(asksForPassword([]));
    await smtpMailer(at(url, `anvisa:${encodeURIComponent('rätt')}`, 'tls.rejectUnauthorized=false'), FROM).send(letter);
    expect(letters).toHaveLength(1);
    expect(signIns.splice(0)).toEqual(['encrypted anvisa rätt']);
  });

  it('goes nowhere where the server offers none, or shows a certificate of its own making', async () => {
    const { url } = await open(asksForPassword(['STARTTLS']));
    expect(await fault(smtpMailer(at(url, 'anvisa:r', ''), FROM).send(letter))).toMatchObject({ permanent: false });
    await inbox.close();
    const { url: other } = await open(asksForPassword([]));
    expect(await fault(smtpMailer(at(other, 'anvisa:r', ''), FROM).send(letter))).toMatchObject({ permanent: false });
    expect(signIns).toEqual([]);
  });

  it('that is wrong is mended by somebody: the letters wait', async () => {
    const { url } = await open(asksForPassword([]));
    expect(await fault(smtpMailer(at(url, 'anvisa:fel', 'tls.rejectUnauthorized=false'), FROM).send(letter))).toMatchObject({
      permanent: false,
    });
    expect(signIns.splice(0)).toHaveLength(1);
  });
});

it.each(['', 'mail.example', 'http://mail.example', 'smtp://'])('is no address of a mail server: %j', (url) => {
  expect(() => smtpMailer(url, FROM)).toThrow('SMTP_URL must be');
});
