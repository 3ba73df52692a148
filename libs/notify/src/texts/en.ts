import { wasApproved } from '../was-approved.js';
import type { Texts } from './words.js';

const answerBy = (date: string) => `Please answer by ${date}.`;
const decideBy = (date: string) => `A decision is expected by ${date}.`;
const receiptBy = (date: string) => `Please acknowledge it by ${date}.`;

const bindsAllTheSame = (from: string | undefined) => `The directive binds all the same${from ? ` from ${from}` : ''}`;

const unlessAdopted = (companies: string | undefined) =>
  companies ? ' A company is bound only once its own board has adopted the directive.' : '';

const leftToTheBoard = (decider: string | undefined) =>
  decider === 'board' ? ' Today nobody may decide it by delegation, so it is the executive board’s to decide.' : '';

/** How a decision went, as the record names it. */
const OUTCOMES: Readonly<Record<string, string>> = {
  approved: 'approved as proposed',
  'approved-with-changes': 'approved with changes',
  returned: 'returned for rework',
  declined: 'declined',
  extended: 'extended to more, who must follow it',
  repealed: 'repealed',
};
/** What an evaluation came to: who decides on it. */
const CONCLUSIONS: Readonly<Record<string, string>> = {
  keep: 'to keep the directive as it is',
  revise: 'to revise the directive; a new edition has been begun',
  repeal: 'to repeal the directive, which the city director or the executive board decides',
  'new-strategy': 'to propose a new strategy, which the executive board alone may put to the council',
};
const EXEMPTION_OUTCOMES: Readonly<Record<string, string>> = { refused: 'refused', revoked: 'revoked' };

/** English, for those who asked for it. */
export const en: Texts = {
  acts: {
    'tell-drafter': {
      headline: 'Returned to you',
      says: ({ title }) => `“${title}” has been returned for rework. The reasons stand in the decision.`,
    },
    'tell-officer': {
      headline: 'A case is yours',
      says: ({ title }) => `You are now the officer of “${title}”. What waits for you, and from whom the case came, stands in the case.`,
    },
    'remind-drafter': {
      headline: 'Reminder: your draft',
      says: ({ title }) => `Your draft “${title}” has not been submitted for review yet.`,
    },
    'escalate-draft': {
      headline: 'Draft delayed',
      says: ({ title }) => `The draft “${title}” has not been submitted for review. We tell you so that you can help.`,
    },
    'tell-reviewers': {
      headline: 'Please review',
      says: ({ title }) =>
        `“${title}” is ready for review. Read the text and say whether you support it, support it with changes, or advise against it.`,
      by: answerBy,
    },
    'remind-reviewers': {
      headline: 'Reminder: review',
      says: ({ title }) => `We are missing your verdict in the review of “${title}”.`,
      by: answerBy,
    },
    'tell-declined': {
      headline: 'Somebody has declined',
      says: ({ title }) =>
        `One of those who were asked about “${title}” has declined. The reasons stand in the case. Ask somebody else, if need be.`,
    },
    'remind-comments': {
      headline: 'Please answer comments',
      says: ({ title }) => `There are comments on “${title}” that you have not answered. A blocking one keeps the review open.`,
      by: answerBy,
    },
    'escalate-review': {
      headline: 'Review delayed',
      says: ({ title }) => `The review of “${title}” is not complete.`,
    },
    'tell-consulted': {
      headline: 'Consultation',
      says: ({ title, fact }) => `${fact('unit') ?? 'Your committee'} is consulted on “${title}”. Say in the answer who decided it.`,
      by: answerBy,
    },
    'remind-consultation': {
      headline: 'Reminder: consultation',
      says: ({ title, fact }) => `The answer${fact('unit') ? ` from ${fact('unit')}` : ''} on “${title}” has not arrived.`,
      by: answerBy,
    },
    'escalate-consultation': {
      headline: 'Answer missing',
      says: ({ title, fact }) => `The answer${fact('unit') ? ` from ${fact('unit')}` : ''} on “${title}” has not arrived.`,
    },
    'tell-director': {
      headline: 'Please decide',
      says: ({ title, fact }) =>
        fact('decider') === 'board'
          ? `“${title}” is ready for decision, but today nobody may decide it by delegation. It may be left to the executive board.`
          : `“${title}” is ready for your decision. The review, the consequences and your right to decide are gathered in the case.`,
      by: decideBy,
    },
    'remind-director': {
      headline: 'Reminder: decision',
      says: ({ title, fact }) =>
        fact('decider') === 'board'
          ? `“${title}” awaits a decision, and today nobody may decide it by delegation. It may be left to the executive board.`
          : `“${title}” awaits your decision.`,
      by: decideBy,
    },
    'escalate-decision': {
      headline: 'Decision delayed',
      says: ({ title }) => `“${title}” lies with the city director and is not decided.`,
    },
    'tell-board-secretary': {
      headline: 'To the executive board',
      says: ({ title }) => `“${title}” goes to the executive board. Its documents are in the case.`,
    },
    'remind-board-secretary': {
      headline: 'Reminder: to the executive board',
      says: ({ title }) => `“${title}” waits to be taken up by the executive board.`,
    },
    'escalate-referral': {
      headline: 'Case with the board delayed',
      says: ({ title }) => `“${title}” has been referred to the executive board and is not decided.`,
    },
    'tell-outcome': {
      headline: 'Decided',
      says: ({ title, fact }) =>
        `“${title}” has been ${OUTCOMES[fact('outcome') ?? ''] ?? 'decided'}. The decision and its reasons are in the case.`,
    },
    'tell-committees': {
      headline: 'New directive',
      says: ({ title, fact }) =>
        `“${title}” has been decided and is sent to you. Please acknowledge on behalf of ${fact('unit') ?? 'your committee'} that it has arrived, and say who answers for it there.${unlessAdopted(fact('companies'))}`,
      by: (date) => `It is in force from ${date}.`,
    },
    'remind-committees': {
      headline: 'Reminder: acknowledgement',
      says: ({ title, fact, date }) =>
        `${fact('unit') ?? 'Your committee'} has not acknowledged “${title}”. ${fact('companies') ? 'We' : `${bindsAllTheSame(date('appliesFrom'))}, but we`} want to know that it has arrived.${unlessAdopted(fact('companies'))}`,
      by: receiptBy,
    },
    'escalate-acknowledgement': {
      headline: 'Acknowledgements missing',
      says: ({ title, fact, date }) =>
        fact('silent') && fact('of')
          ? `${fact('silent')} of ${fact('of')} have not acknowledged “${title}”. ${bindsAllTheSame(date('appliesFrom'))}.`
          : `Not all have acknowledged “${title}”. The directive binds all the same.`,
    },
    'tell-correction': {
      headline: 'Correction',
      says: ({ title }) =>
        `A clerical error in “${title}” has been corrected. What was changed, by whom and why stands beside the text. You need not acknowledge it again.`,
    },
    'escalate-opening': {
      headline: 'Evaluation cannot open',
      says: ({ title }) =>
        `“${title}” is to be evaluated, but nobody holds the role of evaluator. Appoint somebody who can evaluate: it then opens within the hour.`,
    },
    'tell-evaluators': {
      headline: 'Please evaluate',
      says: ({ title }) =>
        `It is time to evaluate “${title}”. Tell us how the IT services of the area are delivered and whether the directive serves its purpose.`,
      by: answerBy,
    },
    'remind-evaluators': {
      headline: 'Reminder: evaluation',
      says: ({ title }) => `We are missing your answer in the evaluation of “${title}”.`,
      by: answerBy,
    },
    'remind-conclusion': {
      headline: 'Please conclude the evaluation',
      says: ({ title }) =>
        `All have answered in the evaluation of “${title}”. What is left is the conclusion: keep, revise, repeal or propose a new strategy.`,
    },
    'escalate-evaluation': {
      headline: 'Evaluation delayed',
      says: ({ title }) => `The evaluation of “${title}” is not concluded.`,
    },
    'tell-conclusion': {
      headline: 'Evaluation concluded',
      says: ({ title, fact }) =>
        `The evaluation of “${title}” is concluded. The conclusion is ${CONCLUSIONS[fact('conclusion') ?? ''] ?? 'found there'}. The reasons and the answers are in the evaluation, for the executive board to read.`,
    },
    'tell-repeal': {
      headline: 'Directive repealed',
      says: ({ title }) => `“${title}” is repealed. No new directive replaces it.`,
      by: (date) => `It applies until the end of ${date}.`,
    },
    'tell-lapse': {
      headline: 'Directive lapsed',
      says: ({ title, fact }) =>
        wasApproved(fact('outcome'))
          ? `“${title}” no longer applies: the strategy that it followed from has ended, and no new one names it.`
          : `“${title}” was not decided in time: the strategy that it followed from has ended, and no new one names it. The case is closed.`,
    },
    'remind-council-condition': {
      headline: 'Council decision missing',
      says: ({ title }) =>
        `“${title}” rests on a decision of the council that is not registered. Until it is, nobody can decide under the mandate.`,
    },
    'remind-strategy-review': {
      headline: 'Time to review the strategy',
      says: ({ title }) => `“${title}” is due for review.`,
    },
    'tell-exemption-requested': {
      headline: 'Please decide',
      says: ({ title, fact }) =>
        `“${title}” has been requested${fact('unit') ? ` by ${fact('unit')}` : ''} and awaits a decision. The reasons are in the case.${leftToTheBoard(fact('decider'))}`,
      by: decideBy,
    },
    'remind-exemption-decision': {
      headline: 'Reminder: decision',
      says: ({ title, fact }) => `“${title}” awaits a decision.${leftToTheBoard(fact('decider'))}`,
      by: decideBy,
    },
    'escalate-exemption': {
      headline: 'Decision delayed',
      says: ({ title }) => `“${title}” has been requested but is not decided.`,
    },
    'tell-exemption-decided': {
      headline: 'Decided',
      says: ({ title, fact, date }) => {
        const until = date('until');
        if (fact('outcome') === 'granted') return `“${title}” has been granted${until ? ` until ${until}` : ''}.`;
        return `“${title}” has been ${EXEMPTION_OUTCOMES[fact('outcome') ?? ''] ?? 'decided'}. The reasons stand in the decision.`;
      },
    },
    'tell-exemption-expiry': {
      headline: 'Expires soon',
      says: ({ title, date }) =>
        `“${title}” ${date('until') ? `is valid until the end of ${date('until')}` : 'expires soon'}. After that the directive applies in full. If the exemption is needed longer, please request a new one.`,
    },
    'tell-deputyship-begins': {
      headline: 'Deputyship begins',
      says: ({ date }) =>
        `A deputyship begins ${date('from') ? `on ${date('from')}` : 'soon'}. Decisions in the meantime name both the deputy and the regular holder.`,
    },
    'tell-deputyship-ends': {
      headline: 'Deputyship ends',
      says: ({ date }) => `A deputyship ${date('until') ? `lasts until ${date('until')}` : 'ends soon'}.`,
    },
  },
  other: {
    headline: 'News in the case',
    says: ({ title }) => `There is something new for you in “${title}”.`,
  },
  vacant: {
    headline: 'Nobody holds the role',
    says: ({ title }) =>
      `The letter “${title}” in the case has nobody to go to, since nobody holds the role that it is for. See that somebody does.`,
  },
  about: {
    edition: (title, number) => `${title}, edition ${number}`,
    exemption: (from) => `Exemption from ${from}`,
    deputyship: 'Deputy',
  },
  greeting: (firstName) => `Dear ${firstName},`,
  before: (date) => `by ${date}`,
  by: (date) => `It is to be ready by ${date}.`,
  passed: (date) => `The last day was ${date}.`,
  caseNumber: (number) => `Case ${number}`,
  closing: 'Anvisa sends this letter. You choose whether letters come at once or gathered once a day.',
  digest: {
    subject: (count, soonest) => `Today's letter: ${count} things${soonest ? `, the first by ${soonest}` : ''}`,
    opening: (count) => `This has come since the last letter, ${count} things in all.`,
    dated: (date) => `By ${date}`,
    passed: (date) => `Should have been ready by ${date}`,
    undated: 'Without a last day',
    closing:
      'Anvisa sends this letter once a day, when there is something. You choose whether you would rather have a letter about each thing at once.',
  },
};
