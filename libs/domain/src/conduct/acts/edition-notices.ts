import type { Act } from '../../act.js';
import { boundFrom } from '../../directive/addressees.js';
import type { Edition } from '../../directive/directive.js';
import { inForceFromOf } from '../../directive/in-force-from.js';
import { type Instant, type SwedishDate, swedishDateOf } from '../../time.js';
import {
  committees,
  consulted,
  escalatedAt,
  newlySent,
  remindedAt,
  type Silent,
  silentCommittees,
  silentConsulted,
} from '../audience/committees.js';
import { boardSecretary, director, onlyTheBoardDecides } from '../audience/deciders.js';
import { drafters, officer, successorsOfficer } from '../audience/drafters.js';
import { concluders, evaluators, silentEvaluators } from '../audience/evaluators.js';
import { holding } from '../audience/people.js';
import { reviewers, silentReviewers } from '../audience/reviewers.js';
import { superiors } from '../audience/superiors.js';
import type { ChasedBy } from '../chased-by.js';
import type { TellingAct } from '../conduct-act.js';
import type { NoticeFacts } from '../conduct-log.js';
import { acknowledgementBy, decisionBy, draftBy, evaluationBy, openingBy, opinionsBy, referralBy, verdictsBy } from '../deadlines.js';
import { type EditionCase, editionOfCase } from '../edition-case.js';
import { isOpen } from '../open-units.js';
import { alike } from '../phases/sending.js';
import type { ConductCommand } from './conduct-command.js';
import { editionCase } from './edition.js';
import { giveNotice, type Notice } from './notice.js';

type To = Notice<EditionCase>['to'];
/** How the case is chased for what the notice is about, and until when. */
type By = (about: EditionCase) => ChasedBy;

const of =
  (by: (edition: Edition) => ChasedBy): By =>
  (about) =>
    by(editionOfCase(about));

const draft = of(draftBy);
const verdicts = of(verdictsBy);
const opinions = of(opinionsBy);
const decision = of(decisionBy);
const referral = of(referralBy);
const opening = of(openingBy);
const evaluation: By = (about) => evaluationBy(about.evaluation);

/**
 * What every notice of an edition names: its number, the deadline, and how the decision that it tells of went, or else the last one. Its title may be
 * secret, and is taken from the rows.
 */
function facts(about: EditionCase, deadline: SwedishDate | undefined, due?: Instant): NoticeFacts {
  const { number, decisions, state } = editionOfCase(about);
  const outcome = (decisions.find(({ at }) => at === due) ?? decisions.at(-1))?.outcome;
  return {
    directive: about.directive.id,
    edition: number,
    state,
    ...(deadline !== undefined && { deadline }),
    ...(outcome !== undefined && { outcome }),
  };
}

const noticeOf = (to: To, about: Notice<EditionCase>['about']) =>
  giveNotice(editionCase, (told) => editionOfCase(told).caseNumber, { to, about });

const notice = (to: To, by?: By) => noticeOf(to, (about, { due }, { policy }) => facts(about, by?.(about)(policy).deadline, due));

/** Of a case that awaits a decision; where nobody may decide by delegation, the notice says that it may go to the board. */
const decisionNotice = noticeOf(director, (about, _, context, world) => ({
  ...facts(about, decision(about)(context.policy).deadline),
  ...(onlyTheBoardDecides(about, context, world) && { decider: 'board' }),
}));

const escalation = (by: By) => notice((about, due, { today, policy }, world) => superiors(world, today, due, policy, by(about)), by);

const both =
  (some: To, others: To): To =>
  (...about) => [...some(...about), ...others(...about)];

/** Those who are to acknowledge have days of their own: how many are silent is told, and their last day where it is the same for all. */
const silentAreTold = (to: To, silentAt: Silent) =>
  noticeOf(to, (about, due, { today, policy }) => {
    const silent = silentAt(due, about, today, policy);
    const [day, ...others] = new Set(silent.map(({ answerBy }) => answerBy));
    return {
      ...facts(about, others.length === 0 ? day : undefined),
      silent: silent.length,
      of: awaitedOrCome(about, today),
      ...stillToBegin(about, today),
    };
  });

/** From when the edition applies, where that day lies ahead. */
function stillToBegin(about: EditionCase, today: SwedishDate): { readonly appliesFrom?: SwedishDate } {
  const from = inForceFromOf(editionOfCase(about));
  return from !== undefined && today < from ? { appliesFrom: from } : {};
}

/** How many have acknowledged or are to: one that closed before it did is neither. */
function awaitedOrCome({ receipts, lastDays }: EditionCase, today: SwedishDate): number {
  return receipts.filter(({ unit, state }) => state === 'acknowledged' || isOpen(unit, today, lastDays)).length;
}

/** From when it binds those who were sent it now, where that is one day for all of them. */
const newlyBound = noticeOf(newlySent, (about, { due }) => {
  const edition = editionOfCase(about);
  const sent = about.receipts.filter(({ sentAt }) => sentAt === due);
  const [day, ...others] = new Set(sent.map(({ unit, sentAt }) => boundFrom(edition, unit, swedishDateOf(sentAt))));
  return facts(about, others.length === 0 ? day : undefined);
});

const aboveTheCommittees: To = (about, due, { today, policy }, world) =>
  superiors(world, today, due, policy, ...alike(escalatedAt(due, about, today, policy), about.lastDays).map(acknowledgementBy));

/** On the day on which it could not be opened the head of IT, who names evaluators; then as of an evaluation that is late. */
const aboveTheUnopened: To = (about, due, context, world) => {
  const above = superiors(world, context.today, due, context.policy, opening(about));
  return above.length > 0 ? above : concluders(about, due, context, world);
};

/** What an evaluation came to: to the board, and to repeal, which the director may decide, to the director too. */
const conclusionNotice = noticeOf(
  (about, due, context, world) => {
    const repeals = editionOfCase(about).evaluation.concluded?.outcome === 'repeal';
    const deciding = repeals ? holding(world, context.today, ['city-director', 'deputy']) : [];
    return [...boardSecretary(about, due, context, world), ...deciding];
  },
  (about) => {
    const { concluded } = editionOfCase(about).evaluation;
    return { ...facts(about, undefined), ...(concluded && { conclusion: concluded.outcome }) };
  },
);

const repealNotice = noticeOf(both(committees, successorsOfficer), (about, { due }) => facts(about, editionOfCase(about).repealOn, due));

/** Whom an edition's conductor tells of what, in the order of its life. */
export const EDITION_NOTICES = {
  'tell-drafter': notice(drafters, draft),
  'tell-officer': notice(officer),
  'remind-drafter': notice(drafters, draft),
  'escalate-draft': escalation(draft),
  'tell-reviewers': notice(reviewers, verdicts),
  'remind-reviewers': notice(silentReviewers, verdicts),
  'tell-declined': notice(officer),
  'remind-comments': notice(officer, verdicts),
  'escalate-review': escalation(verdicts),
  'tell-consulted': notice(consulted, opinions),
  'remind-consultation': notice(silentConsulted, opinions),
  'escalate-consultation': escalation(opinions),
  'tell-director': decisionNotice,
  'remind-director': decisionNotice,
  'escalate-decision': escalation(decision),
  'tell-board-secretary': notice(boardSecretary, referral),
  'remind-board-secretary': notice(boardSecretary, referral),
  'escalate-referral': escalation(referral),
  'tell-outcome': notice(drafters),
  'tell-committees': newlyBound,
  'remind-committees': silentAreTold(silentCommittees, remindedAt),
  'escalate-acknowledgement': silentAreTold(aboveTheCommittees, escalatedAt),
  'tell-correction': notice(committees),
  'escalate-opening': notice(aboveTheUnopened, opening),
  'tell-evaluators': notice(evaluators, evaluation),
  'remind-evaluators': notice(silentEvaluators, evaluation),
  'remind-conclusion': notice(concluders, evaluation),
  'escalate-evaluation': escalation(evaluation),
  'tell-conclusion': conclusionNotice,
  'tell-repeal': repealNotice,
  'tell-lapse': notice(both(committees, drafters)),
} as const satisfies Readonly<Record<TellingAct<'edition'>, Act<ConductCommand>>>;
