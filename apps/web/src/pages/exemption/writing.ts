import { lackingInRecord, type RecordWriting, recordOf } from '../decision-desk/writing.js';
import type { Decision, Exemption } from './exemption.js';

/** A decision on an exemption while it is written: what the law asks of its record, or the board's meeting. */
export interface DecisionWriting extends RecordWriting {
  readonly decision?: Decision;
  readonly until: string;
  readonly conditions: string;
  readonly day: string;
  readonly paragraph: string;
}

/** It is granted for as long as was asked, until the decider says otherwise. */
export function begunOf({ requestedUntil }: Exemption): DecisionWriting {
  return {
    until: requestedUntil,
    conditions: '',
    day: '',
    paragraph: '',
    reasons: '',
    presenter: '',
    participants: '',
    dissents: [],
    delegableReasons: '',
    unionNote: '',
  };
}

/** An exemption runs from the day of its decision: the board's meeting, however late it is recorded. */
export function earliestEnd({ day }: DecisionWriting, isBoards: boolean, today: string): string {
  return isBoards && day !== '' ? day : today;
}

export function lackingIn(writing: DecisionWriting, decision: Decision | undefined, isBoards: boolean): readonly string[] {
  const { until, day, paragraph, reasons } = writing;
  if (decision === undefined) return ['/decision'];
  if (decision === 'refer') return reasons.trim() === '' ? ['/reasons'] : [];
  return [
    ...(decision === 'grant' && until === '' ? ['/until'] : []),
    ...(isBoards
      ? [
          ...(day === '' ? ['/board/day'] : []),
          ...(paragraph.trim() === '' ? ['/board/paragraph'] : []),
          ...(reasons.trim() === '' ? ['/board/reasons'] : []),
        ]
      : lackingInRecord(writing)),
  ];
}

export function decisionOf(writing: DecisionWriting, decision: Decision, isBoards: boolean): object {
  const { until, conditions, day, paragraph, reasons } = writing;
  if (decision === 'refer') return { reasons };
  return {
    ...(decision === 'grant' && { until, conditions }),
    ...(isBoards ? { board: { day, paragraph, reasons } } : { record: recordOf(writing) }),
  };
}
