import { idOf } from '@anvisa/cli/stockholm/ids';
import type { Role } from '@anvisa/domain/actor';
import type { City } from '../../support/city.js';
import type { TestIssuer } from '../issuer.js';

/** Somebody who calls: with one role alone, or in one of the ways in which a sign-in does not hold. */
export interface Caller {
  readonly name: string;
  readonly how: 'signed-in' | 'not-signed-in' | 'invalid' | 'unknown';
  readonly id: string;
  readonly role?: Role;
  readonly unit?: string;
  readonly authorization?: string;
}

export const UNIT = idOf('unit', 'kulturnamnden');

/** The example's people who hold one role alone, and others who hold the same role on other cases. */
const SIGNED_IN: readonly (readonly [subject: string, role?: Role, unit?: string])[] = [
  ['anna', 'it-officer'],
  ['ivar', 'it-officer'],
  ['henrik', 'head-of-it'],
  ['rita', 'reviewer'],
  ['nora', 'reviewer'],
  ['elin', 'evaluator'],
  ['eva', 'evaluator'],
  ['stina', 'city-director'],
  ['maria', 'deputy'],
  ['kjell', 'committee-contact', UNIT],
  ['sven', 'committee-contact', idOf('unit', 'socialnamnden')],
  ['rolf', 'registrar'],
  ['bodil', 'board-secretary'],
  ['axel', 'auditor'],
  ['ada', 'administrator'],
  // Registered, and given nothing; and one whose role has ended.
  ['olof'],
  ['fia'],
];

const NEW = ['nora', 'ivar', 'eva', 'olof', 'fia', 'lars'];
const GIVEN: readonly (readonly [string, Role])[] = [
  ['nora', 'reviewer'],
  ['ivar', 'it-officer'],
  ['eva', 'evaluator'],
  ['fia', 'head-of-it'],
  ['lars', 'head-of-it'],
];

/** Registers those whom the example lacks: some with a role, one whose role ends, one who leaves. */
export async function gather(city: City, today: string): Promise<void> {
  const reason = 'Prov.';
  for (const subject of NEW) {
    const email = `${subject}@stad.example`;
    await city.done('ada', { type: 'register-person', person: idOf('person', subject), subject, name: `${subject} Prov`, email });
  }
  for (const [subject, role] of GIVEN) {
    await city.done('ada', { type: 'give-role', person: idOf('person', subject), role, from: today, reason });
  }
  await city.done('ada', {
    type: 'name-deputy',
    person: idOf('person', 'maria'),
    inStead: idOf('person', 'stina'),
    employee: true,
    from: today,
    until: '2027-01-31',
    namedBy: { by: 'executive-board', day: '2026-11-24', paragraph: '§ 9' },
    reason,
  });
  await city.done('ada', { type: 'end-role', person: idOf('person', 'fia'), number: 1, lastDay: today, reason });
  await city.done('ada', { type: 'close-person', person: idOf('person', 'lars'), lastDay: today, reason });
}

export async function callersOf(issuer: TestIssuer): Promise<readonly Caller[]> {
  const bearer = (token: string) => `Bearer ${token}`;
  const held = SIGNED_IN.map(async ([name, role, unit]): Promise<Caller> => {
    const authorization = bearer(await issuer.token(name));
    return { name, how: 'signed-in', id: idOf('person', name), ...(role && { role }), ...(unit && { unit }), authorization };
  });
  const id = idOf('person', 'anna');
  return [
    ...(await Promise.all(held)),
    { name: 'nobody', how: 'not-signed-in', id: '' },
    { name: 'expired token', how: 'invalid', id, authorization: bearer(await issuer.token('anna', { expires: '-1h' })) },
    { name: 'forged token', how: 'invalid', id, authorization: bearer(await issuer.forged('anna')) },
    { name: 'closed account', how: 'unknown', id: '', authorization: bearer(await issuer.token('lars')) },
    { name: 'stranger', how: 'unknown', id: '', authorization: bearer(await issuer.token('stranger')) },
  ];
}
