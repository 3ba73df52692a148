import type { Capacity, Context, World } from '../act.js';
import { roleHeld } from '../actor.js';
import type { Kind } from '../aggregates.js';
import type { Exempting } from '../directive/content.js';
import { AS_BOARD } from '../directive/deciding.js';
import { areaOn, type Edition } from '../directive/directive.js';
import type { BoardDecision } from '../directive/events.js';
import { interestIsOpen } from '../disqualification/rules/interest-is-open.js';
import { interestsAreSettled } from '../disqualification/rules/interests-are-settled.js';
import { type MandateChain, mandateInForce } from '../mandate/chain.js';
import { EXEMPTING_ROLES, type EXEMPTION_MOVES, type EXEMPTION_PERMISSIONS } from '../permission/of-exemptions.js';
import type { Before } from '../permission/permitted.js';
import { DECIDERS } from '../permission/role-groups.js';
import { capacityOf } from '../person/capacity.js';
import { isRefusal, type Refusal } from '../refusal.js';
import type { Exemption } from './exemption.js';
import type { ExemptionCase } from './exemption-case.js';
import { byWhomTheDirectiveNames } from './rules/by-whom-the-directive-names.js';
import { disqualifiedDoesNotExempt } from './rules/disqualified-does-not-exempt.js';
import { lastDayIsPast } from './rules/last-day-is-past.js';
import { mandateIsPassedOn } from './rules/mandate-is-passed-on.js';
import { requesterDoesNotDecide } from './rules/requester-does-not-decide.js';

/** What the chain of mandates is read from. */
export const CHAIN = ['mandate', 'strategy'] as const satisfies readonly Kind[];

/** Who decides on an exemption: whom the directive names; the board when it was referred there, or was decided there before. */
export function exemptingOffice({ state, decisions }: Exemption, ruling: Edition): Exempting {
  if (state === 'referred' || decisions.some(({ body }) => body === 'executive-board')) return 'executive-board';
  return ruling.text?.outline.exemptionsBy ?? 'executive-board';
}

type Rows = Omit<typeof EXEMPTION_PERMISSIONS, 'request-exemption'> & typeof EXEMPTION_MOVES;
/** An act on an exemption that somebody does by delegation, or the board's secretary by the board's decision. */
export type DelegatedExemptionAct = { [A in keyof Rows]: Rows[A] extends { readonly byDelegation: unknown } ? A : never }[keyof Rows];
export type ExemptionCondition = Rows[keyof Rows]['conditions'][number] | Rows[DelegatedExemptionAct]['byDelegation'][number];
export type ExemptionRule = (about: ExemptionCase, context: Context, world: World) => Refusal | undefined;

/** The rules behind the conditions that the table names. */
export const EXEMPTION_RULES: Readonly<Record<ExemptionCondition, ExemptionRule>> = {
  'by-whom-the-directive-names': ({ exemption, ruling }, context) => byWhomTheDirectiveNames(exemptingOffice(exemption, ruling), context),
  'last-day-is-past': (about, { today }) => lastDayIsPast(about, today),
  'requester-does-not-decide': ({ exemption }, { actor }) => requesterDoesNotDecide(exemption, actor),
  'disqualified-does-not-decide': (about, { actor }) => disqualifiedDoesNotExempt(about, actor),
  'interest-is-open': ({ exemption }) => interestIsOpen(exemption),
  'interests-are-settled': ({ exemption }) => interestsAreSettled(exemption),
  'mandate-carries-the-decision': (about, context, world) => mandateCarriesTheExemption(about, context, world),
};

/** KL 7:5–6: an exemption is decided by delegation under a mandate in force; by the head of IT, under one that may be passed on. */
export function mandateCarriesTheExemption(about: ExemptionCase, before: Before, world: World): Refusal | undefined {
  const mandate = mandateOf(about, before, world);
  if (isRefusal(mandate)) return mandate;
  return exemptingOffice(about.exemption, about.ruling) === 'head-of-it' ? mandateIsPassedOn(mandate) : undefined;
}

/** In which office, in whose stead, on whose behalf and by which mandates an exemption is decided: by delegation, or as the board decided at its meeting. */
export function exemptingCapacity(board: BoardDecision | undefined, about: ExemptionCase, context: Context, world: World): Capacity {
  if (board) return AS_BOARD;
  const mandate = mandateOf(about, context, world);
  if (isRefusal(mandate)) throw new Error('an exemption is decided by a mandate');
  const office = exemptingOffice(about.exemption, about.ruling);
  return { ...capacityOf(context, ...EXEMPTING_ROLES[office]), onBehalfOf: mandate.onBehalfOf, mandates: mandate.chain };
}

/** The city director's mandate for the area, under which the deputy decides too, and the head of IT where it is passed on. */
function mandateOf({ directive }: ExemptionCase, { actor, today }: Before, world: World): MandateChain | Refusal {
  const held = roleHeld(actor, today, ...DECIDERS);
  const deputyNamedBy = held?.role === 'deputy' ? held.namedBy : undefined;
  return mandateInForce(world, {
    area: areaOn(directive, today),
    day: today,
    office: 'city-director',
    ...(deputyNamedBy !== undefined && { deputyNamedBy }),
  });
}
