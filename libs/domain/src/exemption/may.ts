import type { Context, World } from '../act.js';
import type { Edition } from '../directive/directive.js';
import { editionInState } from '../directive/rules/edition-in-state.js';
import { EXEMPTION_MOVES, EXEMPTION_PERMISSIONS } from '../permission/of-exemptions.js';
import type { Permission } from '../permission/permission.js';
import { type Before, permitted, roleMissing } from '../permission/permitted.js';
import { contactOfTheUnit } from '../receipt/rules/contact-of-the-unit.js';
import { type Refusal, refuse } from '../refusal.js';
import { EXEMPTION_RULES } from './deciding.js';
import type { ExemptionCase } from './exemption-case.js';

const ROWS = { ...EXEMPTION_PERMISSIONS, ...EXEMPTION_MOVES } as const;

/** An act on an exemption that has been asked for, by its row in the table of permissions. */
export type ExemptionActType = Exclude<keyof typeof ROWS, 'request-exemption'>;

/** Why the actor may not do the act now, whatever the command holds: its row's roles, states and conditions, in that order. */
export function mayOnExemption(act: ExemptionActType): (about: ExemptionCase, context: Context, world: World) => Refusal | undefined {
  const row: Permission & { readonly states: readonly string[] } = ROWS[act];
  const rules = ROWS[act].conditions.map((name) => EXEMPTION_RULES[name]);
  return (about, context, world) => {
    const { state } = about.exemption;
    const refused = roleMissing(row, context) ?? (row.states.includes(state) ? undefined : refuse('exemption-in-another-state', { state }));
    if (refused) return refused;
    for (const rule of rules) {
      const refusal = rule(about, context, world);
      if (refusal) return refusal;
    }
    return undefined;
  };
}

/** Why the actor may not ask for an exemption of this unit's from an edition now, whatever they say. */
export function mayRequestExemption(unit: string, edition: Pick<Edition, 'state'>, { actor, today }: Before): Refusal | undefined {
  return permitted('request-exemption', { actor, today }) ?? contactOfTheUnit(actor, today, unit) ?? editionInState(edition, 'in-force');
}
