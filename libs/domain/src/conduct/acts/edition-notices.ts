import { boundFrom } from '../../directive/addressees.js';
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
import { drafters, officer } from '../audience/drafters.js';
import { concluders, evaluators, silentEvaluators } from '../audience/evaluators.js';
import { holding } from '../audience/people.js';
import { reviewers, silentReviewers } from '../audience/reviewers.js';
import { superiors } from '../audience/superiors.js';
import type { NoticeFacts } from '../conduct-log.js';
import { type EditionCase, editionOfCase } from '../edition-case.js';
import { openingDay } from '../phases/evaluation.js';
import { acknowledgedBy, alike } from '../phases/sending.js';
import type { Chase, Policy } from '../policy.js';
import { addWorkingDays } from '../working-days.js';
import { editionCase } from './edition.js';
import { giveNotice, type Notice } from './notice.js';

type To = Notice<EditionCase>['to'];
type Deadline = (about: EditionCase, policy: Policy) => SwedishDate | undefined;

const readyBy: Deadline = (about) => editionOfCase(about).readyBy;
const verdictBy: Deadline = (about) => editionOfCase(about).review?.answerBy;
const opinionBy: Deadline = (about) => editionOfCase(about).consultation?.answerBy;
const decideBy: Deadline = (about) => editionOfCase(about).decideBy;
const boardBy: Deadline = (about, { referral }) => addWorkingDays(swedishDateOf(editionOfCase(about).since), referral.within);
const openOn: Deadline = (about) => openingDay(editionOfCase(about));
const evaluateBy: Deadline = ({ evaluation }) => evaluation?.answerBy;
const repealOn: Deadline = (about) => editionOfCase(about).repealOn;
const none: Deadline = () => undefined;

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

const notice = (to: To, deadline: Deadline) => noticeOf(to, (about, { due }, { policy }) => facts(about, deadline(about, policy), due));

/** Of a case that awaits a decision; where nobody may decide by delegation, the notice says that it may go to the board. */
const decisionNotice = noticeOf(director, (about, _, context, world) => ({
  ...facts(about, decideBy(about, context.policy)),
  ...(onlyTheBoardDecides(about, context, world) && { decider: 'board' }),
}));

const escalation = (chase: (policy: Policy) => Chase, deadline: Deadline) =>
  notice(
    (about, due, { today, policy }, world) =>
      superiors(world, today, due, policy, (held) => ({ chase: chase(held), deadline: deadline(about, held) })),
    deadline,
  );

const both =
  (some: To, others: To): To =>
  (...about) => [...some(...about), ...others(...about)];

/** Those who are to acknowledge have days of their own: how many are silent is told, and their last day where it is the same for all. */
const silentAreTold = (to: To, silentAt: Silent) =>
  noticeOf(to, (about, due, { policy }) => {
    const silent = silentAt(due, about.receipts, policy);
    const [day, ...others] = new Set(silent.map(({ answerBy }) => answerBy));
    return { ...facts(about, others.length === 0 ? day : undefined), silent: silent.length, of: about.receipts.length };
  });

/** From when it binds those who were sent it now, where that is one day for all of them. */
const newlyBound = noticeOf(newlySent, (about, { due }) => {
  const edition = editionOfCase(about);
  const sent = about.receipts.filter(({ sentAt }) => sentAt === due);
  const [day, ...others] = new Set(sent.map(({ unit }) => boundFrom(edition, unit)));
  return facts(about, others.length === 0 ? day : undefined);
});

const aboveTheCommittees: To = ({ receipts }, due, { today, policy }, world) =>
  superiors(world, today, due, policy, ...alike(escalatedAt(due, receipts, policy)).map(acknowledgedBy));

/** On the day on which it could not be opened the head of IT, who names evaluators; then as of an evaluation that is late. */
const aboveTheUnopened: To = (about, due, context, world) => {
  const deadline = openingDay(editionOfCase(about));
  if (deadline === undefined) return [];
  const above = superiors(world, context.today, due, context.policy, ({ evaluation: chase }) => ({ chase, deadline }));
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

/** Whom an edition's conductor tells of what, in the order of its life. */
export const EDITION_NOTICES = {
  'tell-drafter': notice(drafters, readyBy),
  'tell-officer': notice(officer, none),
  'remind-drafter': notice(drafters, readyBy),
  'escalate-draft': escalation(({ drafting }) => drafting, readyBy),
  'tell-reviewers': notice(reviewers, verdictBy),
  'remind-reviewers': notice(silentReviewers, verdictBy),
  'tell-declined': notice(officer, none),
  'remind-comments': notice(officer, verdictBy),
  'escalate-review': escalation(({ review }) => review, verdictBy),
  'tell-consulted': notice(consulted, opinionBy),
  'remind-consultation': notice(silentConsulted, opinionBy),
  'escalate-consultation': escalation(({ consultation }) => consultation, opinionBy),
  'tell-director': decisionNotice,
  'remind-director': decisionNotice,
  'escalate-decision': escalation(({ decision }) => decision, decideBy),
  'tell-board-secretary': notice(boardSecretary, boardBy),
  'remind-board-secretary': notice(boardSecretary, boardBy),
  'escalate-referral': escalation(({ referral }) => referral, boardBy),
  'tell-outcome': notice(drafters, none),
  'tell-committees': newlyBound,
  'remind-committees': silentAreTold(silentCommittees, remindedAt),
  'escalate-acknowledgement': silentAreTold(aboveTheCommittees, escalatedAt),
  'tell-correction': notice(committees, none),
  'escalate-opening': notice(aboveTheUnopened, openOn),
  'tell-evaluators': notice(evaluators, evaluateBy),
  'remind-evaluators': notice(silentEvaluators, evaluateBy),
  'remind-conclusion': notice(concluders, evaluateBy),
  'escalate-evaluation': escalation(({ evaluation }) => evaluation, evaluateBy),
  'tell-conclusion': conclusionNotice,
  'tell-repeal': notice(committees, repealOn),
  'tell-lapse': notice(both(committees, drafters), none),
} as const;
