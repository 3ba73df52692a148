import type { HeldRole, Role } from '../actor.js';
import { type Edition, openInterests } from '../directive/directive.js';
import { IN_PREPARATION } from '../directive/states.js';
import { silentReviewers, vacantPlaces } from '../directive/verdicts.js';
import type { Interest } from '../disqualification/interest.js';
import { awaited, type Evaluation } from '../evaluation/evaluation.js';
import { type Exemption, openInterestsOf } from '../exemption/exemption.js';

/** Whom a case waits for: a person by name, whoever holds a role, or a committee. */
export type Awaited = `person:${string}` | `role:${Role}` | `unit:${string}`;

const person = (id: string): Awaited => `person:${id}`;
const unit = (id: string): Awaited => `unit:${id}`;

/** Whom an edition waits for. It may name one too many: `waitingFor` asks the rules what is really theirs to do. */
export function awaitedByEdition(edition: Edition): readonly Awaited[] {
  return [...new Set([...inState(edition), ...toSettle(openInterests(edition)), ...forConsultation(edition)])].sort();
}

function inState(edition: Edition): readonly Awaited[] {
  const { state, officer, review } = edition;
  const unanswered = review?.comments.some(({ answer }) => answer === undefined) ? [person(officer)] : [];
  switch (state) {
    case 'draft':
      return [person(officer)];
    case 'in-review': {
      const vacant = vacantPlaces(edition).length > 0 ? [person(officer)] : [];
      return [...silentReviewers(edition).map(person), ...vacant, ...unanswered];
    }
    case 'ready':
      return ['role:city-director', 'role:deputy', ...unanswered];
    case 'postponed':
      return unanswered;
    case 'referred':
      return ['role:board-secretary'];
    case 'in-force':
      return proposesRepeal(edition) ? ['role:city-director', 'role:deputy'] : [];
    default:
      return [];
  }
}

/** Whether the latest evaluation came to it that the directive be repealed, and that is not decided. */
export function proposesRepeal({ state, evaluation, repealOn }: Edition): boolean {
  return state === 'in-force' && evaluation.concluded?.outcome === 'repeal' && repealOn === undefined;
}

/** A question of disqualification waits for the person concerned, who may step aside, and for the board, whose secretary records its decision (KL 6:32). */
function toSettle(open: readonly Interest[]): readonly Awaited[] {
  return open.length === 0 ? [] : [...open.map((one) => person(one.person)), 'role:board-secretary'];
}

/** Whom an exemption's case waits for beside its decider. */
export function awaitedByExemption(exemption: Exemption): readonly Awaited[] {
  return [...new Set(toSettle(openInterestsOf(exemption)))].sort();
}

function forConsultation({ state, consultation }: Edition): readonly Awaited[] {
  if (!IN_PREPARATION.includes(state)) return [];
  const { units = [], answers = [] } = consultation ?? {};
  return units.filter((one) => !answers.some((answer) => answer.unit === one)).map(unit);
}

/** Whom an evaluation waits for: its evaluators, and the head of IT, who concludes it. */
export function awaitedByEvaluation(evaluation: Evaluation): readonly Awaited[] {
  if (evaluation.state !== 'open') return [];
  return [...awaited(evaluation).map(person), 'role:head-of-it'];
}

/** All that somebody is awaited as: themselves, each of their roles, each committee that they speak for. */
export function awaitedAs(id: string, held: readonly HeldRole[]): readonly Awaited[] {
  const roles = held.map(({ role }): Awaited => `role:${role}`);
  const units = held.flatMap((one) => (one.role === 'committee-contact' && one.unit !== undefined ? [unit(one.unit)] : []));
  return [...new Set([person(id), ...roles, ...units])];
}
