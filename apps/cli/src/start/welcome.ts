import { join } from 'node:path';
import type { Instance } from './instance.js';
import { demoPeople } from './people.js';

/** What somebody needs to know who has just started it. */
export function welcome({ publicUrl, home, issuer }: Instance, seconds: number): void {
  const people = process.env.OIDC_ISSUER
    ? ['', 'Who signs in is known once registered. The first administrator, once: npx anvisa administrator --help']
    : ['', 'People to try it as:', ...demoPeople.map(line), '', 'A token for one of them: npx anvisa token anna'];
  const mail = process.env.SMTP_URL ? [] : [`Mail that would go out: ${join(home, 'outbox')}`];
  const lines = [
    ``,
    `Anvisa is ready after ${seconds.toFixed(1)} s.`,
    `Address:   ${publicUrl}`,
    `The API:   ${publicUrl}/api`,
    `Sign-in:   ${issuer}`,
    ...mail,
  ];
  console.log([...lines, ...people, ''].join('\n'));
}

function line({ subject, name, line }: { subject: string; name: string; line: string }): string {
  return `  ${subject.padEnd(8)} ${name}, ${line}`;
}
