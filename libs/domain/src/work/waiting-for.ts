import type { Context, World } from '../act.js';
import { roleHeldFor } from '../actor.js';
import { addWorkingDays } from '../conduct/working-days.js';
import { answerComment } from '../directive/acts/answer-comment.js';
import { answerConsultation } from '../directive/acts/answer-consultation.js';
import { decideEdition } from '../directive/acts/decide-edition.js';
import { giveVerdict } from '../directive/acts/give-verdict.js';
import { recordBoardDecision } from '../directive/acts/record-board-decision.js';
import { recordChairDecision } from '../directive/acts/record-chair-decision.js';
import { replaceReviewer } from '../directive/acts/replace-reviewer.js';
import { settleDisqualification } from '../directive/acts/settle-disqualification.js';
import { submitDraft } from '../directive/acts/submit-draft.js';
import { takeToBoard } from '../directive/acts/take-to-board.js';
import { type Edition, hasOpenInterest } from '../directive/directive.js';
import type { Case } from '../directive/edition-act.js';
import { disqualifiedDoesNotDecide } from '../directive/rules/disqualified-does-not-decide.js';
import { drafterDoesNotDecide } from '../directive/rules/drafter-does-not-decide.js';
import { nobodyMayDecide } from '../directive/rules/nobody-may-decide.js';
import { officerHasTheCase } from '../directive/rules/officer-has-the-case.js';
import { IN_PREPARATION } from '../directive/states.js';
import { countedVerdicts, vacantPlaces } from '../directive/verdicts.js';
import { holdsOneOf } from '../permission/permitted.js';
import { DECIDERS } from '../permission/role-groups.js';
import { firstRefusal } from '../refusal.js';
import { type SwedishDate, swedishDateOf } from '../time.js';
import type { AwaitedOfOthers, Why, WorkItem } from './work-item.js';

/** What in an edition's case waits for the actor today. The rules of the acts say so: what the page asks for is what the door allows. */
export function waitingFor(about: Case, context: Context, world: World): readonly WorkItem[] {
  return [
    disqualification(about, context, world),
    decision(about, context, world),
    toTheBoard(about, context, world),
    boardDecision(about, context, world),
    verdict(about, context, world),
    comments(about, context, world),
    vacancy(about, context, world),
    ...consultations(about, context, world),
    draft(about, context, world),
  ].filter((item) => item !== undefined);
}

type Looks = (about: Case, context: Context, world: World) => WorkItem | undefined;

const disqualification: Looks = (about, context, world) =>
  hasOpenInterest(about.edition) && !settleDisqualification.may(about, context, world)
    ? item('settle-disqualification', deadlineOf(about.edition), {})
    : undefined;

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

const boardDecision: Looks = (about, context, world) =>
  recordBoardDecision.may(about, context, world)
    ? undefined
    : item('record-board-decision', addWorkingDays(swedishDateOf(about.edition.since), context.policy.referral.within), {
        ...verdictCounts(about.edition),
        ...(!recordChairDecision.may(about, context, world) && { urgent: 1 }),
      });

const verdict: Looks = (about, context, world) => {
  const { review } = about.edition;
  if (!review || giveVerdict.may(about, context, world)) return undefined;
  const given = countedVerdicts(about.edition).length;
  return item('give-verdict', review.answerBy, { round: review.round, given, asked: review.reviewers.length });
};

const comments: Looks = (about, context, world) => {
  const open = about.edition.review?.comments.filter(({ answer }) => answer === undefined) ?? [];
  if (open.length === 0 || answerComment.may(about, context, world)) return undefined;
  return item('answer-comment', deadlineOf(about.edition), {
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

/** A draft is to be written until it lacks nothing, and then to be submitted. */
const draft: Looks = (about, context, world) => {
  const { edition } = about;
  if (edition.state !== 'draft' || officerHasTheCase(edition, context.actor)) return undefined;
  const lacks = submitDraft.may(about, context, world);
  if (!lacks) return item('submit-draft', edition.readyBy, {});
  return item('write-draft', edition.readyBy, { lacks: lacks.refused, ...lacks.facts });
};

function item(kind: WorkItem['kind'], due: SwedishDate | undefined, why: Why): WorkItem {
  return { kind, ...(due !== undefined && { due }), why };
}

function deadlineOf({ state, readyBy, decideBy, postponedUntil, review }: Edition): SwedishDate | undefined {
  if (state === 'draft') return readyBy;
  if (state === 'in-review') return review?.answerBy;
  return state === 'postponed' ? postponedUntil : decideBy;
}

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

/** What the officer of a case waits for from others. */
export function awaitedOfOthers(edition: Edition): readonly AwaitedOfOthers[] {
  const { state, review, consultation, decideBy } = edition;
  const asked = consultation && IN_PREPARATION.includes(state) ? [ofConsultation(consultation)] : [];
  if (state === 'in-review' && review) {
    return [{ kind: 'verdicts', due: review.answerBy, come: countedVerdicts(edition).length, of: review.reviewers.length }, ...asked];
  }
  if (state === 'ready') return [{ kind: 'decision', ...(decideBy !== undefined && { due: decideBy }), come: 0, of: 1 }, ...asked];
  return state === 'referred' ? [{ kind: 'board-decision', come: 0, of: 1 }, ...asked] : asked;
}

function ofConsultation({ answerBy, answers, units }: NonNullable<Edition['consultation']>): AwaitedOfOthers {
  return { kind: 'consultation-answers', due: answerBy, come: answers.length, of: units.length };
}
