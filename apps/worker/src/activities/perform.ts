import { SYSTEM } from '@anvisa/domain/actor';
import { commandOf, keyOf } from '@anvisa/domain/conduct/command-of';
import type { Due } from '@anvisa/domain/conduct/reading';
import type { Refusal } from '@anvisa/domain/refusal';
import type { DoorAnswer } from '@anvisa/record/door/outcome';
import type { Outcome } from '@anvisa/workflows/acts';
import { ApplicationFailure } from '@temporalio/common';
import type { Logger } from 'pino';
import { asOurFault } from './our-fault.js';

/** What the conductor needs of the door. */
export interface Doorway {
  execute(command: ReturnType<typeof commandOf>, asked: { actor: string; key: string; origin: string }): Promise<DoorAnswer>;
}

/** Does what is due, through the door, as the system. The door's no is an answer, not a fault. */
export async function perform(door: Doorway, due: Due, log: Logger): Promise<Outcome> {
  const asked = { actor: SYSTEM.person, key: keyOf(due), origin: due.conductor };
  const answer = await door.execute(commandOf(due), asked).catch(asOurFault);
  switch (answer.kind) {
    case 'accepted':
    case 'repeated':
      return 'done';
    case 'refused':
      return outcomeOf(answer.refusal, due, log);
    case 'contended':
      throw ApplicationFailure.retryable('others were first, again and again', 'contended');
    default:
      throw ApplicationFailure.nonRetryable(`the door answers ${answer.kind} to ${keyOf(due)}`, answer.kind);
  }
}

function outcomeOf({ refused, facts }: Refusal, due: Due, log: Logger): Outcome {
  switch (refused) {
    case 'course-changed':
    case 'no-longer-due':
    case 'not-yet-due':
      return refused;
    default:
      log.warn({ due, refused, facts }, 'what is due was refused');
      return 'refused';
  }
}
