import { areaOn, type Edition } from '../directive/directive.js';
import { CLOSED, type EditionState } from '../directive/states.js';
import { type Instant, swedishDateOf } from '../time.js';
import { editionConductor } from './conductors.js';
import { type EditionCase, editionOfCase } from './edition-case.js';
import { endOfStrategy } from './end-of-strategy.js';
import { endOfDay } from './instants.js';
import { closed, lapsed } from './phases/closed.js';
import { decision } from './phases/decision.js';
import { type Desk, move, tell } from './phases/desk.js';
import { drafting } from './phases/drafting.js';
import { evaluationOf } from './phases/evaluation.js';
import { publication } from './phases/publication.js';
import { repealOf } from './phases/repeal.js';
import { inReview } from './phases/review.js';
import { sendingOf } from './phases/sending.js';
import { type Due, duesBefore, type EditionPhase, type EditionReading, readAt } from './reading.js';
import type { StandingPolicy } from './standing-policy.js';

type Phase = EditionPhase['phase'];
type Going = Exclude<Phase, 'ending'>;

const PHASE: Readonly<Record<EditionState, Going>> = {
  draft: 'drafting',
  'in-review': 'review',
  ready: 'decision',
  postponed: 'decision',
  referred: 'decision',
  decided: 'publication',
  published: 'publication',
  'in-force': 'in-force',
  superseded: 'closed',
  repealed: 'closed',
  lapsed: 'closed',
  'lapsed-undecided': 'closed',
  declined: 'closed',
  withdrawn: 'closed',
};

/** What is still to be done about an edition, by the phase in which it stands: the conductor's plan, and what the page shows. */
export function whatNext(about: EditionCase, policy: StandingPolicy, now: Instant): EditionReading {
  const edition = editionOfCase(about);
  const end = CLOSED.includes(edition.state) ? undefined : endOfStrategy(about.directive, edition, about.strategies);
  const endsAt = end && endOfDay(end.lastDay);
  const lapse = endsAt === undefined ? undefined : move(deskOf('ending', edition, about, now), 'lapse', endsAt);
  const hasEnded = lapse !== undefined && lapse.due <= now;
  const read = hasEnded ? ({ phase: 'ending', lapse } as const) : untilTheEnd(goingOn(edition, about, policy, now), about, lapse);
  const [changesAt] = [...(hasEnded || endsAt === undefined ? [] : [endsAt]), ...soughtAgainAt(read, now)].sort();
  return readAt(read, now, { state: edition.state, area: areaOn(about.directive, swedishDateOf(now)) }, changesAt);
}

function goingOn(edition: Edition, about: EditionCase, policy: StandingPolicy, now: Instant): EditionPhase {
  const phase = phaseIn(edition, about);
  return phaseOf(phase, edition, about, deskOf(phase, edition, about, now), policy);
}

/** Of what ends with its strategy on a day that is known: what comes before, and the end. What evaluators were asked already goes on after it. */
function untilTheEnd(read: EditionPhase, { evaluation }: EditionCase, lapse: Due<'lapse'> | undefined): EditionPhase {
  if (!lapse) return read;
  const asked = 'evaluation' in read && evaluation?.state === 'open' ? { evaluation: read.evaluation } : {};
  return { ...duesBefore(read, lapse.due), ...asked, lapse };
}

const AN_HOUR_MS = 3_600_000;

/** A person who is given the role of evaluator wakes no edition: where somebody is sought, it is looked for within the hour. */
function soughtAgainAt(read: EditionPhase, now: Instant): readonly Instant[] {
  const isSought = 'evaluation' in read && read.evaluation.unopened !== undefined;
  return isSought ? [new Date(Date.parse(now) + AN_HOUR_MS).toISOString()] : [];
}

/** An edition that has ended still waits for what its evaluators were asked: the evaluation goes to the board all the same. */
function phaseIn({ state }: Edition, { evaluation }: EditionCase): Going {
  return PHASE[state] === 'closed' && evaluation?.state === 'open' ? 'concluding' : PHASE[state];
}

const IN_ROUNDS: readonly Phase[] = ['drafting', 'review', 'decision'];

/** Each return, each postponement and each new review is a round of its own; from the decision on there is but one. */
function deskOf(phase: Phase, { number, review, decisions, since }: Edition, { directive, log }: EditionCase, now: Instant): Desk {
  const round = IN_ROUNDS.includes(phase) ? (review?.round ?? 0) + decisions.length : 1;
  return { conductor: editionConductor(directive.id, number), phase, round, since, done: log?.done ?? [], now };
}

function phaseOf(phase: Going, edition: Edition, about: EditionCase, desk: Desk, policy: StandingPolicy): EditionPhase {
  return { ...courseOf(phase, edition, about, desk, policy), ...newOfficer(edition, desk), ...declined(edition, about, desk) };
}

/** Whoever was given the case is told once, in whichever phase: a key of its own, by the instant. */
function newOfficer({ handedOverAt, state }: Edition, desk: Desk): { readonly officer?: readonly Due<'tell-officer'>[] } {
  if (handedOverAt === undefined || CLOSED.includes(state)) return {};
  return { officer: tell({ ...desk, round: 1, since: handedOverAt }, 'tell-officer', handedOverAt) };
}

/** A reviewer or an evaluator has said no, and nobody is asked in their place yet. */
function declined(
  { review, state }: Edition,
  { evaluation }: EditionCase,
  desk: Desk,
): { readonly declined?: readonly Due<'tell-declined'>[] } {
  const noes = [
    ...(state === 'in-review' ? (review?.declined ?? []) : []),
    ...(evaluation?.state === 'open' ? (evaluation.declined ?? []) : []),
  ];
  return noes.length > 0 ? { declined: tell({ ...desk, round: 1 }, 'tell-declined', ...noes.map(({ at }) => at)) } : {};
}

function courseOf(phase: Going, edition: Edition, about: EditionCase, desk: Desk, policy: StandingPolicy): EditionPhase {
  switch (phase) {
    case 'drafting':
      return drafting(edition, about, desk, policy);
    case 'review':
      return inReview(edition, about, desk, policy);
    case 'decision':
      return decision(edition, about, desk, policy);
    case 'publication':
      return publication(edition, about, desk, policy);
    case 'in-force':
      return {
        phase,
        sending: sendingOf(edition, about, desk, policy),
        evaluation: evaluationOf(edition, about, desk, policy),
        repeal: repealOf(edition, desk),
      };
    case 'concluding':
      return { phase, lapsed: lapsed(edition, desk), evaluation: evaluationOf(edition, about, desk, policy) };
    case 'closed':
      return closed(edition, desk);
  }
}
