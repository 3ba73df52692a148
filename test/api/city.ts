import { createHash } from 'node:crypto';
import type { Role } from '@anvisa/domain/actor';
import type { Kind } from '@anvisa/domain/aggregates';
import { city, EVERYONE } from '../../libs/domain/src/directive/case.fixture.js';
import type { TestRecord } from '../support/record.js';

/** The id of somebody or something in the tests, from its name. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** The day on which the tests live. */
export const TODAY = '2026-02-02';

export const UNITS = { skolan: idOf('skolan'), social: idOf('social') };

const MORE: readonly { name: string; role: Role; unit?: string }[] = [
  { name: 'hilda', role: 'head-of-it' },
  { name: 'klara', role: 'committee-contact', unit: UNITS.skolan },
  { name: 'rigmor', role: 'registrar' },
  { name: 'axel', role: 'auditor' },
  { name: 'ada', role: 'administrator' },
];

/** Everybody who signs in. */
export const NAMES = [...EVERYONE.map(({ person }) => person), ...MORE.map(({ name }) => name)];

/** Puts the city of the domain's tests into a record: its people, strategy, mandates, area map and units. */
export async function settle(record: TestRecord): Promise<void> {
  await record.setClock(`${TODAY}T09:00:00.000Z`);
  const fixture = city();
  for (const { person: name, roles } of EVERYONE) {
    const held = roles.map((role) => ('inStead' in role ? { ...role, inStead: { person: idOf('disa'), name: 'Disa' } } : role));
    await putPerson(record, name, held);
  }
  for (const { name, role, unit } of MORE) await putPerson(record, name, [{ role, from: '2008-01-01', ...(unit && { unit }) }]);
  for (const mandate of ['board', 'director']) await put(record, 'mandate', mandate, fixture.state('mandate', mandate));
  await put(record, 'strategy', 'leverans', fixture.state('strategy', 'leverans'));
  await put(record, 'area-map', 'karta', fixture.state('area-map', 'karta'));
  for (const [name, id] of Object.entries(UNITS)) await put(record, 'unit', id, { id, kind: 'committee', name });
}

async function putPerson(record: TestRecord, name: string, roles: readonly object[]): Promise<void> {
  const id = idOf(name);
  const person = { id, subject: name, name: `${name} Andersson`, email: `${name}@example.se`, preference: 'at-once', language: 'sv' };
  await put(record, 'person', id, { ...person, roles: roles.map((role, number) => ({ ...role, number, namedBy: 'administrator' })) });
  await record.pool.query('INSERT INTO person (id, subject, name, email, preference, language) VALUES ($1, $2, $3, $4, $5, $6)', [
    id,
    person.subject,
    person.name,
    person.email,
    person.preference,
    person.language,
  ]);
}

async function put(record: TestRecord, kind: Kind, id: string, state: object | undefined): Promise<void> {
  await record.pool.query('INSERT INTO stream (id, kind, version, head, state) VALUES ($1, $2, 1, $3, $4)', [
    `${kind}/${id}`,
    kind,
    Buffer.alloc(32),
    state,
  ]);
}
