import { type Act, AS_SYSTEM, type Context, type World } from '../../act.js';
import { refuse } from '../../refusal.js';
import { holding } from '../audience/people.js';
import { type ConductLog, type NoticeFacts, noticeKey, type Recipient } from '../conduct-log.js';
import type { Due } from '../reading.js';
import type { CaseKind } from './case.js';
import { type ConductCommand, logStream } from './conduct-command.js';
import { stillDue } from './still-due.js';

/** A notice: to whom it goes at that moment, and the ids, dates and numbers that it is about. */
export interface Notice<C> {
  readonly to: (about: C, due: Due, context: Context, world: World) => readonly Recipient[];
  readonly about: (about: C, due: Due, context: Context, world: World) => NoticeFacts;
}

interface Logged {
  readonly log?: ConductLog;
}

/**
 * Giving a notice, once. One that would reach nobody goes to the administrators, since it shows that nobody holds the office: it is marked as vacant,
 * and its letter tells them that and the case's number, for they have no cases.
 */
export function giveNotice<C extends Logged>(
  kind: CaseKind<C>,
  caseNumberOf: (about: C) => string | undefined,
  notice: Notice<C>,
): Act<ConductCommand> {
  return {
    rests: kind.rests,
    decide: (world, command, context) => {
      const about = kind.find(world, command);
      if (!about) return refuse('not-found');
      if (about.log?.done.includes(noticeKey(command))) return { as: AS_SYSTEM, changes: [] };
      const refused = stillDue(command, kind.read(about, context), context);
      if (refused) return refused;

      const { act, round, due } = command;
      const reached = notice.to(about, command, context, world);
      const isVacant = reached.length === 0;
      const recipients = once(isVacant ? holding(world, context.today, 'administrator') : reached);
      const caseNumber = caseNumberOf(about);
      const facts = { ...notice.about(about, command, context, world), ...(isVacant && { vacant: 1 }) };
      const event = { type: 'NoticeGiven', act, round, due, about: facts, recipients } as const;
      return {
        as: AS_SYSTEM,
        changes: [{ stream: logStream(command), event: { ...event, ...(caseNumber !== undefined && { caseNumber }) } }],
      };
    },
  };
}

/** Whoever answers for several units gets one notice that names them all. */
function once(recipients: readonly Recipient[]): readonly Recipient[] {
  const people = new Map<string, Recipient>();
  for (const one of recipients) {
    const before = people.get(one.person);
    const units = [...new Set([before?.unit, one.unit].filter((unit) => unit !== undefined))];
    people.set(one.person, { ...one, ...(units.length > 0 && { unit: units.join(', ') }) });
  }
  return [...people.values()].sort((a, b) => (a.person < b.person ? -1 : 1));
}
