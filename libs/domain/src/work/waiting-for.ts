import type { Context, World } from '../act.js';
import { roleHeldFor } from '../actor.js';
import { closedForRepeal } from '../area/closed-areas.js';
import { deadlineOf, referralBy } from '../conduct/deadlines.js';
import type { Policy } from '../conduct/policy.js';
import { answerComment } from '../directive/acts/answer-comment.js';
import { answerConsultation } from '../directive/acts/answer-consultation.js';
import { decideEdition } from '../directive/acts/decide-edition.js';
import { decideRepeal } from '../directive/acts/decide-repeal.js';
import { giveVerdict } from '../directive/acts/give-verdict.js';
import { recordBoardDecision } from '../directive/acts/record-board-decision.js';
import { recordChairDecision } from '../directive/acts/record-chair-decision.js';
import { replaceReviewer } from '../directive/acts/replace-reviewer.js';
import { settleDisqualification } from '../directive/acts/settle-disqualification.js';
import { submitDraft } from '../directive/acts/submit-draft.js';
import { takeToBoard } from '../directive/acts/take-to-board.js';
import { areaOn, type Edition, openInterests } from '../directive/directive.js';
import type { Case } from '../directive/edition-act.js';
import { mayByDelegation } from '../directive/may.js';
import { returnedBy } from '../directive/returned.js';
import { drafterDoesNotDecide } from '../directive/rules/drafter-does-not-decide.js';
import { nobodyMayDecide } from '../directive/rules/nobody-may-decide.js';
import { officerHasTheCase } from '../directive/rules/officer-has-the-case.js';
import { IN_PREPARATION } from '../directive/states.js';
import { countedVerdicts, vacantPlaces } from '../directive/verdicts.js';
import { disqualifiedDoesNotDecide } from '../disqualification/rules/disqualified-does-not-decide.js';
import { holdsOneOf } from '../permission/permitted.js';
import { DECIDERS } from '../permission/role-groups.js';
import { firstRefusal } from '../refusal.js';
import { proposesRepeal } from './awaited.js';
import { type AwaitedOfOthers, item, type Why, type WorkItem } from './work-item.js';

/** What in an edition's case waits for the actor today. The rules of the acts say so: what the page asks for is what the door allows. */
export function waitingFor(about: Case, context: Context, world: World): readonly WorkItem[] {
  return [
    disqualification(about, context, world),
    decision(about, context, world),
    toTheBoard(about, context, world),
    boardDecision(about, context, world),
    repeal(about, context, world),
    repealToPrepare(about, context, world),
    verdict(about, context, world),
    comments(about, context, world),
    vacancy(about, context, world),
    ...consultations(about, context, world),
    draft(about, context, world),
  ].filter((item) => item !== undefined);
}

type Looks = (about: Case, context: Context, world: World) => WorkItem | undefined;

/** Until the case is decided its day is the question's too. */
const disqualification: Looks = (about, context, world) => {
  const { edition } = about;
  if (openInterests(edition).length === 0 || settleDisqualification.may(about, context, world)) return undefined;
  return item('settle-disqualification', IN_PREPARATION.includes(edition.state) ? deadlineOf(edition, context.policy) : undefined, {});
};

/** A decision waits for whoever decides, also where a mandate is wanting: then it says what stands in the way of all but referring the case. */
const decision: Looks = (about, context, world) => {
  const { edition } = about;
  const { actor, today } = context;
  if (edition.state !== 'ready' || !holdsOneOf(actor, today, DECIDERS)) return undefined;
  if (firstRefusal(drafterDoesNotDecide(edition, actor), disqualifiedDoesNotDecide(edition, actor))) return undefined;
  const blocked = decideEdition.may(about, context, world) ?? decideEdition.left?.(about, context, world)?.because;
  return { ...item('decide', edition.decideBy, verdictCounts(edition)), ...(blocked && { blocked }) };
};

/** A case that nobody may decide waits for the board's secretary. A postponed one has until its day to find its decider. */
const toTheBoard: Looks = (about, context, world) => {
  const { directive, edition } = about;
  if (edition.state !== 'ready' || takeToBoard.may(about, context, world)) return undefined;
  return nobodyMayDecide(directive, edition, context, world) ? undefined : item('take-to-board', edition.decideBy, {});
};

/** The board's decision waits to be recorded also while a dispute or a consultation leaves it some outcomes alone: then it says which stands in the way. */
const boardDecision: Looks = (about, context, world) => {
  const { edition } = about;
  if (recordBoardDecision.may(about, context, world)) return undefined;
  const urgent = !recordChairDecision.may(about, context, world) && { urgent: 1 };
  const blocked = recordBoardDecision.left?.(about, context, world)?.because;
  const due = referralBy(edition)(context.policy).deadline;
  return { ...item('record-board-decision', due, { ...verdictCounts(edition), ...urgent }), ...(blocked && { blocked }) };
};

const repealByDelegation = mayByDelegation('decide-repeal');

/** An evaluation proposes the end of a directive, which those who decide take or not: also where something stands in the way today. */
const repeal: Looks = (about, context, world) => {
  const { edition } = about;
  if (!proposesRepeal(edition) || !holdsOneOf(context.actor, context.today, DECIDERS)) return undefined;
  const blocked = decideRepeal.may(about, context, world) ?? repealByDelegation(about, context, world);
  return { ...item('decide-repeal', undefined, {}), ...(blocked && { blocked }) };
};

/** A map closes the area of a directive and means its repeal: the head of IT sees to it that the decision is prepared, until it is taken. */
const repealToPrepare: Looks = ({ directive, edition }, { actor, today }, world) => {
  const { state, repealOn, inForceUntil } = edition;
  if (state !== 'in-force' || repealOn !== undefined || inForceUntil !== undefined || !holdsOneOf(actor, today, ['head-of-it']))
    return undefined;
  const closed = closedForRepeal(world.all('area-map')).find(({ area }) => area.id === areaOn(directive, today));
  return closed && item('prepare-repeal', closed.from, { area: closed.area.name, closes: closed.from });
};

const verdict: Looks = (about, context, world) => {
  const { review } = about.edition;
  if (!review || giveVerdict.may(about, context, world)) return undefined;
  const given = countedVerdicts(about.edition).length;
  return item('give-verdict', review.answerBy, { round: review.round, given, asked: review.reviewers.length });
};

const comments: Looks = (about, context, world) => {
  const open = about.edition.review?.comments.filter(({ answer }) => answer === undefined) ?? [];
  if (open.length === 0 || answerComment.may(about, context, world)) return undefined;
  return item('answer-comment', deadlineOf(about.edition, context.policy), {
    comments: open.length,
    blocking: open.filter(({ blocking }) => blocking).length,
  });
};

/** A reviewer has said no or is barred, and nobody has taken their place. */
const vacancy: Looks = (about, context, world) => {
  const { review } = about.edition;
  if (!review || replaceReviewer.may(about, context, world)) return undefined;
  const { length: vacant } = vacantPlaces(about.edition);
  return vacant > 0 ? item('replace-reviewer', review.answerBy, { vacant }) : undefined;
};

function consultations(about: Case, context: Context, world: World): readonly WorkItem[] {
  const { consultation, state } = about.edition;
  if (!consultation || !IN_PREPARATION.includes(state) || answerConsultation.may(about, context, world)) return [];
  const { units, answers, answerBy } = consultation;
  return units
    .filter((unit) => roleHeldFor(context.actor, context.today, unit) && !answers.some((one) => one.unit === unit))
    .map((unit) => item('answer-consultation', answerBy, { unit, answered: answers.length, asked: units.length }));
}

/** A draft is to be written until it lacks nothing, and then to be submitted; one that was returned is first to be reworked. */
const draft: Looks = (about, context, world) => {
  const { edition } = about;
  if (edition.state !== 'draft' || officerHasTheCase(edition, context.actor)) return undefined;
  const lacks = submitDraft.may(about, context, world);
  const returned = returnedBy(edition) && { returned: 1 };
  if (!lacks) return item('submit-draft', edition.readyBy, { ...returned });
  return item('write-draft', edition.readyBy, { lacks: lacks.refused, ...lacks.facts, ...returned });
};

function verdictCounts(edition: Edition): Why {
  const counted = countedVerdicts(edition);
  const count = (wanted: string) => counted.filter(({ verdict: given }) => given === wanted).length;
  const comments = edition.review?.comments ?? [];
  return {
    supports: count('supports'),
    supportsWithChange: count('supports-with-change'),
    opposes: count('opposes'),
    comments: comments.length,
    answered: comments.filter(({ answer }) => answer !== undefined).length,
  };
}

/** What the officer of a case waits for from others. A postponed decision comes back to its decider on its day. */
export function awaitedOfOthers(edition: Edition, policy: Policy): readonly AwaitedOfOthers[] {
  return [...inState(edition, policy), ...ofConsultation(edition)];
}

function inState(edition: Edition, policy: Policy): readonly AwaitedOfOthers[] {
  const { state, review } = edition;
  const due = deadlineOf(edition, policy);
  const until = due !== undefined && { due };
  switch (state) {
    case 'in-review':
      return review ? [{ kind: 'verdicts', ...until, come: countedVerdicts(edition).length, of: review.reviewers.length }] : [];
    case 'ready':
      return [{ kind: 'decision', ...until, come: 0, of: 1 }];
    case 'postponed':
      return [{ kind: 'resumption', ...until, come: 0, of: 1 }];
    case 'referred':
      return [{ kind: 'board-decision', ...until, come: 0, of: 1 }];
    default:
      return [];
  }
}

/** Of a consultation that all have answered, nobody is awaited. */
function ofConsultation({ state, consultation }: Edition): readonly AwaitedOfOthers[] {
  if (!consultation || !IN_PREPARATION.includes(state)) return [];
  const { answerBy, answers, units } = consultation;
  return answers.length < units.length ? [{ kind: 'consultation-answers', due: answerBy, come: answers.length, of: units.length }] : [];
}
