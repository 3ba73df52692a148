import type { Change } from '@anvisa/domain/act';
import type { HeldRole, Role } from '@anvisa/domain/actor';

type Roles = readonly (Role | Omit<HeldRole, 'from'>)[];

/** The people of the tests, by what they do. */
export const CAST: Readonly<Record<string, Roles>> = {
  olle: ['it-officer'],
  hedda: ['head-of-it'],
  rut: ['reviewer'],
  roland: ['reviewer'],
  ragnar: ['reviewer'],
  eva: ['evaluator'],
  emil: ['evaluator'],
  disa: ['city-director'],
  dag: ['it-officer'],
  signe: ['board-secretary'],
  maj: [{ role: 'board-secretary', unit: 'mayor-office' }],
  anton: ['administrator'],
  skolan: [{ role: 'committee-contact', unit: 'skolnamnden' }],
  sociala: [{ role: 'committee-contact', unit: 'socialnamnden' }],
  kyrkan: [{ role: 'committee-contact', unit: 'kyrkogardsnamnden' }],
};

/** The units that are asked. */
const UNITS = ['skolnamnden', 'socialnamnden', 'kyrkogardsnamnden'];

/** Everybody signed up, with their roles held since long ago. */
export function castEvents(): readonly Change[] {
  const units = UNITS.map((id): Change => ({ stream: `unit/${id}`, event: { type: 'UnitRegistered', kind: 'committee', name: id } }));
  const people = Object.entries(CAST).flatMap(([id, roles]): readonly Change[] => {
    const stream = `person/${id}` as const;
    return [
      { stream, event: { type: 'PersonRegistered', subject: id, name: id, email: `${id}@example.se` } },
      ...roles.map((role, index): Change => {
        const held = typeof role === 'string' ? { role } : role;
        return {
          stream,
          event: { ...held, type: 'RoleGiven', number: index + 1, from: '2008-01-01', namedBy: 'administrator', reason: '' },
        };
      }),
    ];
  });
  return [...units, ...people];
}
