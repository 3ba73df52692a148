import type { Command } from '@anvisa/domain/acts';
import { STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import { CONSEQUENCES, type Content, PARTS } from '@anvisa/domain/directive/content';
import type { DecisionRecord } from '@anvisa/domain/directive/events';
import { onText, type Step, step } from './script.js';

const directive = 'd';
export const DECISION: DecisionRecord = {
  reasons: 'Skäl.',
  presenter: 'Olle',
  participants: [],
  dissents: [],
  delegable: true,
  delegableReasons: 'Verkställer strategin.',
  unionNegotiation: 'not-required',
  unionNote: 'Ingen förändring av arbetet.',
};

export function content(inForceFrom: string, addressees: readonly string[], wording = ''): Content {
  return {
    title: 'Anvisning för telefoni',
    provisions: PARTS.map((part) => ({ id: part, part, heading: part, text: `Bestämmelse ${wording}` })),
    addressees,
    inForceFrom,
    evaluationMonths: 12,
    references: [],
    exemptionsBy: 'city-director',
    transitional: '',
    changes: 'Ny lydelse.',
    consequences: Object.fromEntries(CONSEQUENCES.map((one) => [one, 'Ringa.'])) as Content['consequences'],
  };
}

/** The acts of a story, in the words of whoever tells it. */
export const starts = (day: string, who: string) => step(day, who, { type: 'start-directive', directive, area: 'tele', title: 'Telefoni' });

export const drafts = (day: string, who: string, edition: number, text: Content) =>
  step(day, who, { type: 'save-draft', directive, edition, content: text });

export const submits = (day: string, who: string, edition: number, ...reviewers: string[]) =>
  step(day, who, { type: 'submit-draft', directive, edition, reviewers });

export const supports = (day: string, who: string, edition: number) => verdict(day, who, edition, []);

export const blocks = (day: string, who: string, edition: number, comment: string) =>
  verdict(day, who, edition, [{ id: comment, text: 'Oklart.', blocking: true }]);

function verdict(day: string, who: string, edition: number, comments: readonly { id: string; text: string; blocking: boolean }[]): Step {
  return onText(day, who, edition, (textHash) => ({
    type: 'give-verdict',
    directive,
    edition,
    textHash,
    verdict: comments.length > 0 ? 'supports-with-change' : 'supports',
    reasons: 'Skäl.',
    comments,
  }));
}

export const answers = (day: string, who: string, edition: number, comment: string) =>
  step(day, who, { type: 'answer-comment', directive, edition, comment, answer: 'Rättat.' });

type Decision = Extract<Command, { type: 'decide-edition' }>;

export const decides = (day: string, who: string, edition: number, outcome: Decision['outcome'], until?: string) =>
  onText(day, who, edition, (textHash) => ({
    type: 'decide-edition',
    directive,
    edition,
    textHash,
    outcome,
    record: DECISION,
    ...(until !== undefined && { until }),
  }));

export const acknowledges = (day: string, who: string, edition: number, unit: string) =>
  onText(day, who, edition, (textHash) => ({ type: 'acknowledge', directive, edition, unit, textHash, responsible: 'Chefen' }));

export const evaluates = (day: string, who: string, edition: number, round: number) =>
  step(day, who, {
    type: 'answer-evaluation',
    directive,
    edition,
    round,
    answers: STANDING_POLICY.evaluation.questions.map(({ id }) => ({ question: id, text: 'Bra.' })),
    findings: [],
  });

type Outcome = Extract<Command, { type: 'conclude-evaluation' }>['outcome'];

export const concludes = (day: string, who: string, edition: number, round: number, outcome: Outcome) =>
  step(day, who, { type: 'conclude-evaluation', directive, edition, round, outcome, reasons: 'Skäl.', withoutReasons: 'Svarar inte.' });

export const handsOver = (day: string, who: string, edition: number, to: string) =>
  step(day, who, { type: 'hand-over-case', directive, edition, to, reasons: 'Olle bereder.' });

export const consults = (day: string, who: string, edition: number, ...units: string[]) =>
  step(day, who, { type: 'open-consultation', directive, edition, units, question: 'Synpunkter?' });

export const opines = (day: string, who: string, edition: number, unit: string) =>
  step(day, who, { type: 'answer-consultation', directive, edition, unit, answeredBy: { by: 'office' }, answer: 'Tillstyrker.' });

export const repeals = (day: string, who: string, edition: number, lastDay: string) =>
  step(day, who, { type: 'decide-repeal', directive, edition, lastDay, record: DECISION });
