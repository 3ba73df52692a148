import type { components } from '@anvisa/api-client/api';
import { DECISION_OUTCOMES, type DecisionOutcome } from '@anvisa/domain/directive/decision-outcomes';
import { type Amendment, amendedContent, amendmentBegun, lackingInAmendment } from './amendment.js';
import type { Edition, Text } from './desk.js';

export type Outcome = DecisionOutcome;
export { DECISION_OUTCOMES as OUTCOMES };

type RecordSent = components['schemas']['DecisionRecordRequest'];
type DecisionSent = components['schemas']['DecideEditionRequest'];

/** A decision record while it is written. */
export interface RecordWriting {
  readonly reasons: string;
  readonly presenter: string;
  /** A name a line. */
  readonly participants: string;
  readonly dissents: readonly { readonly name: string; readonly text: string }[];
  readonly delegable?: 'yes' | 'no';
  readonly delegableReasons: string;
  readonly union?: 'held' | 'not-required';
  readonly unionNote: string;
}

export interface DecisionWriting extends RecordWriting, Amendment {
  readonly outcome?: Outcome;
  readonly until: string;
  readonly urgent: boolean;
}

/** The officer who has the case presents it, and whoever wrote on it took part, until the decider says otherwise. */
export function recordBegun({ officer, drafters = [] }: Edition): RecordWriting {
  const others = drafters.filter(({ id }) => id !== officer?.id).map(({ name }) => name);
  return {
    reasons: '',
    presenter: officer?.name ?? '',
    participants: others.join('\n'),
    dissents: [],
    delegableReasons: '',
    unionNote: '',
  };
}

export function decisionBegun(edition: Edition, { hash }: Text): DecisionWriting {
  return { ...recordBegun(edition), ...amendmentBegun(hash), until: '', urgent: false };
}

/** The pointers of what the law asks of a record (FL §§ 30–32, KL 6:38, MBL §§ 11, 38) and is not written yet. */
export function lackingInRecord(writing: RecordWriting): readonly string[] {
  const { reasons, presenter, delegable, delegableReasons, union, unionNote } = writing;
  const given = {
    delegable,
    delegableReasons: delegableReasons.trim(),
    reasons: reasons.trim(),
    presenter: presenter.trim(),
    unionNegotiation: union,
    // It is asked for by the answer before it.
    ...(union && { unionNote: unionNote.trim() }),
  };
  return [...Object.entries(given).flatMap(([field, value]) => (value ? [] : [`/record/${field}`])), ...lackingInDissents(writing)];
}

/** Of a dissent, whose it is and what it says (FL § 30): half of it is no dissent, and is not left out in silence. */
function lackingInDissents({ dissents }: RecordWriting): readonly string[] {
  return dissents.flatMap((dissent, at) =>
    isBegun(dissent) ? (['name', 'text'] as const).flatMap((part) => (dissent[part].trim() ? [] : [`/record/dissents/${at}/${part}`])) : [],
  );
}

/** The dissents that are written; fields that were opened and left empty are none. */
export function dissentsIn({ dissents }: RecordWriting): RecordWriting['dissents'] {
  return dissents.filter(isBegun);
}

function isBegun({ name, text }: RecordWriting['dissents'][number]): boolean {
  return `${name}${text}`.trim() !== '';
}

export function lackingInDecision(writing: DecisionWriting, text: Text): readonly string[] {
  const { outcome, until } = writing;
  return [
    ...(outcome ? [] : ['/outcome']),
    ...(outcome === 'postpone' && until === '' ? ['/until'] : []),
    ...(outcome === 'approve-with-changes' ? lackingInAmendment(text, writing) : []),
    ...lackingInRecord(writing),
  ];
}

export function recordOf(writing: RecordWriting): RecordSent {
  const { delegable, union, participants, ...texts } = writing;
  return {
    reasons: texts.reasons,
    presenter: texts.presenter,
    participants: linesOf(participants),
    dissents: [...dissentsIn(writing)],
    delegable: delegable === 'yes',
    delegableReasons: texts.delegableReasons,
    unionNegotiation: union ?? 'not-required',
    unionNote: texts.unionNote,
  };
}

/** What is sent, of the exact text that was read. */
export function decisionOf(writing: DecisionWriting, outcome: Outcome, text: Text): DecisionSent {
  const { until, urgent, amendments } = writing;
  const decided = { textHash: text.hash, record: recordOf(writing) };
  switch (outcome) {
    case 'approve-with-changes':
      return { ...decided, outcome, amended: { content: amendedContent(text, writing), amendments } };
    case 'postpone':
      return { ...decided, outcome, until };
    case 'refer':
      return { ...decided, outcome, urgent };
    default:
      return { ...decided, outcome };
  }
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
