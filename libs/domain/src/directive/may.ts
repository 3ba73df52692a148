import type { Context, World } from '../act.js';
import { disqualifiedDoesNotDecide } from '../disqualification/rules/disqualified-does-not-decide.js';
import { interestIsOpen } from '../disqualification/rules/interest-is-open.js';
import { ownInterestIsOpen } from '../disqualification/rules/own-interest-is-open.js';
import { noEvaluationOpen } from '../evaluation/rules/no-evaluation-open.js';
import { EDITION_PERMISSIONS } from '../permission/of-editions.js';
import { PLANNING_PERMISSIONS } from '../permission/of-evaluations.js';
import type { Permission } from '../permission/permission.js';
import { type Belonging, holdsOneOf, notTheirs, roleMissing } from '../permission/permitted.js';
import { type Refusal, refuse } from '../refusal.js';
import { decidingRole } from './deciding-role.js';
import type { Directive, Edition } from './directive.js';
import { blockingCommentsAreAnswered } from './rules/blocking-comments-are-answered.js';
import { caseIsUrgent } from './rules/case-is-urgent.js';
import { committeeIsConsulted } from './rules/committee-is-consulted.js';
import { consultationIsSent } from './rules/consultation-is-sent.js';
import { disqualifiedDoesNotHandle } from './rules/disqualified-does-not-handle.js';
import { draftIsComplete } from './rules/draft-is-complete.js';
import { drafterDoesNotDecide } from './rules/drafter-does-not-decide.js';
import { editionInState } from './rules/edition-in-state.js';
import { mandateCarriesTheDecision } from './rules/mandate-carries-the-decision.js';
import { noConsultationYet } from './rules/no-consultation-yet.js';
import { noRepealDecided } from './rules/no-repeal-decided.js';
import { noSuccessorDecided } from './rules/no-successor-decided.js';
import { noSuccessorOnItsWay } from './rules/no-successor-on-its-way.js';
import { officerHasTheCase } from './rules/officer-has-the-case.js';
import { oneEditionInPreparation } from './rules/one-edition-in-preparation.js';
import { reviewerAnswersOnce } from './rules/reviewer-answers-once.js';
import { reviewerIsAsked } from './rules/reviewer-is-asked.js';
import { whoeverDecidedCorrects } from './rules/whoever-decided-corrects.js';
import type { EditionState } from './states.js';

/** The case that an act is about. */
export interface Case {
  readonly directive: Directive;
  readonly edition: Edition;
}

const ROWS = { ...EDITION_PERMISSIONS, ...PLANNING_PERMISSIONS } as const;

/** An act on an edition, by its row in the table of permissions. */
export type EditionActType = keyof typeof ROWS;
type Rows = (typeof ROWS)[EditionActType];
/** An act that somebody does by delegation, or the board's secretary by the board's decision. */
type DelegatedActType = { [A in EditionActType]: (typeof ROWS)[A] extends { readonly byDelegation: unknown } ? A : never }[EditionActType];
type EditionCondition = Rows['conditions'][number] | (typeof ROWS)[DelegatedActType]['byDelegation'][number];
type EditionRule = (about: Case, context: Context, world: World) => Refusal | undefined;

/** The rules behind the conditions that the table names. */
const RULES: Readonly<Record<EditionCondition, EditionRule>> = {
  'case-is-urgent': ({ edition }) => caseIsUrgent(edition),
  'consultation-is-sent': ({ edition }) => consultationIsSent(edition),
  'disqualified-does-not-decide': ({ edition }, { actor }) => disqualifiedDoesNotDecide(edition, actor),
  'disqualified-does-not-handle': ({ edition }, { actor }) => disqualifiedDoesNotHandle(edition, actor),
  'blocking-comments-are-answered': ({ edition }) => blockingCommentsAreAnswered(edition),
  'draft-is-complete': ({ edition }, { today }) => draftIsComplete(edition, today),
  'drafter-does-not-decide': ({ edition }, { actor }) => drafterDoesNotDecide(edition, actor),
  'interest-is-open': ({ edition }) => interestIsOpen(edition),
  'mandate-carries-the-decision': ({ directive }, context, world) => mandateCarriesTheDecision(directive, context, world),
  'no-consultation-yet': ({ edition }) => noConsultationYet(edition),
  'no-evaluation-open': ({ edition }) => noEvaluationOpen(edition),
  'no-repeal-decided': ({ edition }) => noRepealDecided(edition),
  'no-successor-decided': ({ directive, edition }) => noSuccessorDecided(directive, edition),
  'no-successor-on-its-way': ({ directive, edition }) => noSuccessorOnItsWay(directive, edition),
  'one-edition-in-preparation': ({ directive }) => oneEditionInPreparation(directive),
  'reviewer-answers-once': ({ edition }, { actor }) => reviewerAnswersOnce(edition, actor),
  'whoever-decided-corrects': ({ edition }) => whoeverDecidedCorrects(edition),
};

/** Whose an edition is. */
const BELONGING: Belonging<Case> = {
  'own-case': ({ edition }, { actor }) => officerHasTheCase(edition, actor),
  asked: ({ edition }, { actor }) => reviewerIsAsked(edition, actor),
  'own-unit': ({ edition }, { actor, today }) => committeeIsConsulted(edition, actor, today),
  oneself: ({ edition }, { actor }) => ownInterestIsOpen(edition, actor),
};

/** Why the actor may not do the act now, whatever the command holds: its row's roles, states, cases and conditions, in that order. */
export function mayOnEdition(act: EditionActType): EditionRule {
  const row: Permission & { readonly states: readonly EditionState[] } = ROWS[act];
  const conditions = allOf(ROWS[act].conditions);
  const delegated = isDelegated(act) ? mayByDelegation(act) : undefined;
  return (about, context, world) => {
    const refused = roleMissing(row, context) ?? editionInState(about.edition, ...row.states) ?? notTheirs(row, about, context, BELONGING);
    if (refused) return refused;
    const refusal = conditions(about, context, world);
    if (refusal || !delegated || holdsOneOf(context.actor, context.today, ['board-secretary'])) return refusal;
    return delegated(about, context, world);
  };
}

/** Why the actor may not do the act by delegation; whoever only records what the board decided is asked for its meeting (KL 6:35). */
export function mayByDelegation(act: DelegatedActType): EditionRule {
  const conditions = allOf(ROWS[act].byDelegation);
  return (about, context, world) => (decidingRole(context) ? conditions(about, context, world) : refuse('board-missing'));
}

function isDelegated(act: EditionActType): act is DelegatedActType {
  return 'byDelegation' in ROWS[act];
}

function allOf(names: readonly EditionCondition[]): EditionRule {
  const rules = names.map((name) => RULES[name]);
  return (about, context, world) => {
    for (const rule of rules) {
      const refusal = rule(about, context, world);
      if (refusal) return refusal;
    }
    return undefined;
  };
}
