import type { Role } from '@anvisa/domain/actor';
import { CONDITIONS, type ConditionName } from '@anvisa/domain/permission/conditions';
import { DISPOSAL_PERMISSIONS } from '@anvisa/domain/permission/of-disposal';
import { DIRECTIVE_PERMISSIONS, EDITION_PERMISSIONS } from '@anvisa/domain/permission/of-editions';
import { PLANNING_PERMISSIONS, ROUND_PERMISSIONS } from '@anvisa/domain/permission/of-evaluations';
import { EXEMPTION_MOVES, EXEMPTION_PERMISSIONS } from '@anvisa/domain/permission/of-exemptions';
import { AREA_PERMISSIONS, MANDATE_PERMISSIONS, STRATEGY_PERMISSIONS } from '@anvisa/domain/permission/of-governing';
import { PEOPLE_PERMISSIONS } from '@anvisa/domain/permission/of-people';
import { RECEIPT_PERMISSIONS, REPORT_PERMISSIONS } from '@anvisa/domain/permission/of-publishing';
import { SECRECY_PERMISSIONS } from '@anvisa/domain/permission/of-secrecy';
import type { Grant, Permission, Permissions, Whose } from '@anvisa/domain/permission/permission';
import { READINGS, type ReadingRule } from '@anvisa/domain/permission/readings';
import { ROLE_NAMES } from '@anvisa/domain/permission/role-names';

const SUBJECTS: readonly (readonly [title: string, rows: Permissions])[] = [
  ['Directives and editions (anvisningar och utgåvor)', { ...DIRECTIVE_PERMISSIONS, ...EDITION_PERMISSIONS }],
  ['Receipts (mottagningskvittenser)', RECEIPT_PERMISSIONS],
  ['Evaluations (utvärderingar)', { ...PLANNING_PERMISSIONS, ...ROUND_PERMISSIONS }],
  ['Exemptions (avsteg)', { ...EXEMPTION_PERMISSIONS, ...EXEMPTION_MOVES }],
  ['Delegation reports (anmälan av delegationsbeslut)', REPORT_PERMISSIONS],
  ['Secrecy (sekretess)', SECRECY_PERMISSIONS],
  ['Disposal (gallring)', DISPOSAL_PERMISSIONS],
  ['Strategies (strategier)', STRATEGY_PERMISSIONS],
  ['Mandates (uppdrag)', MANDATE_PERMISSIONS],
  ['The area map (områdesindelningen)', AREA_PERMISSIONS],
  ['People, units and the house policy (personer, enheter och huspolicy)', PEOPLE_PERMISSIONS],
];

const ON: Readonly<Record<Whose, string>> = {
  any: 'any',
  'own-case': 'the case that they have',
  asked: 'what they were asked to review or evaluate',
  'own-unit': 'what concerns their own committee',
  oneself: 'what concerns themselves',
};

/** Who may do what and who may read what, for somebody who knows the law and not the code. */
export function permissionsPage(): string {
  return `# Permissions

Made from \`libs/domain/src/permission/\` by \`npx anvisa docs\`; \`npm test\` checks that it is fresh. The acts, the pages' buttons and the guard of the API
use the very same rows.

A row reads: *who* may do it, on *whose* cases, in which *states* of the case, and *if* all these conditions hold. Each condition is a rule by
that name, with its legal ground: \`libs/domain/src/<subject>/rules/<condition>.ts\`. A house rule (husregel) says so, with the paragraph that it
leans on. Every role is held for a period, and counts on the days of it. The conductor (the system) does what falls due and never decides (KL 6:37–38).
Nobody has a right by being an administrator or an auditor alone: an administrator has people and settings, and no cases; an auditor reads all and
changes nothing, and what they read of cases, people and logs is logged.

| role | Swedish |
| --- | --- |
${Object.entries(ROLE_NAMES)
  .map(([, { sv, en }]) => `| ${en} | ${sv} |`)
  .join('\n')}

${SUBJECTS.map(section).join('\n')}
## Readings (läsning)

Who may read what, and of which cases. What is published is published for everybody (TF 2:1); a draft is working material until the decision (TF 2:12).
The code of a reading stands with each route in the API's description, as \`x-anvisa-read\`.

| what | Swedish | everybody | who | of which cases | code | ground |
| --- | --- | --- | --- | --- | --- | --- |
${Object.entries(READINGS).map(reading).join('\n')}
`;
}

function section([title, rows]: (typeof SUBJECTS)[number]): string {
  return `## ${title}

| act | Swedish | who | whose cases | states | if | ground |
| --- | --- | --- | --- | --- | --- | --- |
${Object.entries(rows).map(row).join('\n')}
`;
}

function row([act, permission]: [string, Permission]): string {
  const { sv, en, who, system, states = [], conditions = [], also = [], byDelegation = [], ground } = permission;
  const grants = [...who.map(rolesIn), ...(system ? ['the conductor'] : [])];
  const whose = [...who.map(({ whose: of }) => ON[of]), ...(system ? [''] : [])];
  const told = (name: ConditionName) => `${CONDITIONS[name]} (\`${name}\`)`;
  const delegated = byDelegation.length > 0 ? [`by delegation: ${byDelegation.map(told).join('; ')}`] : [];
  const when = [...[...conditions, ...also].map(told), ...delegated];
  return cells([
    `${en}<br>\`${act}\``,
    sv,
    lines(grants),
    lines(whose),
    states.length > 0 ? states.join(', ') : 'any',
    when.join('; '),
    ground,
  ]);
}

function reading([code, { sv, en, open, who, ground }]: [string, ReadingRule]): string {
  const everybody = { all: 'all of it', published: 'what is published', oneself: 'about themselves, signed in' };
  return cells([
    en,
    sv,
    open ? everybody[open] : '',
    lines(who.map(rolesIn)),
    lines(who.map(({ whose }) => ON[whose])),
    `\`${code}\``,
    ground,
  ]);
}

function rolesIn({ roles }: Grant): string {
  return roles.map((role: Role) => ROLE_NAMES[role].en).join(', ');
}

/** One line a grant, where there is more than one. */
function lines(parts: readonly string[]): string {
  return parts.join('<br>');
}

function cells(values: readonly string[]): string {
  return `| ${values.join(' | ')} |`;
}
