import type { Edition } from '../directive/directive.js';
import { editionInState } from '../directive/rules/edition-in-state.js';
import { ownInterestIsOpen } from '../disqualification/rules/own-interest-is-open.js';
import { EXEMPTION_MOVES, EXEMPTION_PERMISSIONS } from '../permission/of-exemptions.js';
import type { Permission } from '../permission/permission.js';
import { type Before, type Belonging, holdsOneOf, notTheirs, permitted, roleMissing } from '../permission/permitted.js';
import { contactOfTheUnit } from '../receipt/rules/contact-of-the-unit.js';
import { type Refusal, refuse } from '../refusal.js';
import { type DelegatedExemptionAct, EXEMPTION_RULES, type ExemptionCondition, type ExemptionRule } from './deciding.js';
import type { ExemptionCase } from './exemption-case.js';

const ROWS = { ...EXEMPTION_PERMISSIONS, ...EXEMPTION_MOVES } as const;

/** An act on an exemption that has been asked for, by its row in the table of permissions. */
export type ExemptionActType = Exclude<keyof typeof ROWS, 'request-exemption'>;

/** Whose an exemption is: a committee's that asked for it, or, where its case concerns somebody's disqualification, theirs. */
const BELONGING: Belonging<ExemptionCase> = {
  'own-unit': ({ exemption }, { actor, today }) => contactOfTheUnit(actor, today, exemption.unit),
  oneself: ({ exemption }, { actor }) => ownInterestIsOpen(exemption, actor),
};

/** Why the actor may not do the act now, whatever the command holds: its row's roles, states, cases and conditions, in that order. */
export function mayOnExemption(act: ExemptionActType): ExemptionRule {
  const row: Permission & { readonly states: readonly string[] } = ROWS[act];
  const conditions = allOf(ROWS[act].conditions);
  const delegated = isDelegated(act) ? mayExemptByDelegation(act) : undefined;
  return (about, context, world) => {
    const { state } = about.exemption;
    const inState = row.states.includes(state) ? undefined : refuse('exemption-in-another-state', { state });
    const refused = roleMissing(row, context) ?? inState ?? notTheirs(row, about, context, BELONGING);
    if (refused) return refused;
    const refusal = conditions(about, context, world);
    if (refusal || !delegated || holdsOneOf(context.actor, context.today, ['board-secretary'])) return refusal;
    return delegated(about, context, world);
  };
}

/** Why the actor may not do the act by delegation. */
export function mayExemptByDelegation(act: DelegatedExemptionAct): ExemptionRule {
  return allOf(ROWS[act].byDelegation);
}

function isDelegated(act: ExemptionActType): act is DelegatedExemptionAct {
  return 'byDelegation' in ROWS[act];
}

function allOf(names: readonly ExemptionCondition[]): ExemptionRule {
  const rules = names.map((name) => EXEMPTION_RULES[name]);
  return (about, context, world) => {
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
