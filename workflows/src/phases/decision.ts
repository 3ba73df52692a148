import type { BoardDues, DirectorDues } from '@anvisa/domain/conduct/reading';
import { acts } from '../record.js';
import { during, moves, sideBySide, when } from '../telling.js';
import { consulted } from './consultation.js';

const {
  tellOfficer,
  tellDirector,
  remindDirector,
  escalateDecision,
  resumeDecision,
  tellBoardSecretary,
  remindBoardSecretary,
  escalateReferral,
} = acts;

/**
 * The case lies with the city director, or is postponed, or lies with the board. No deadline decides for anybody: we remind, tell the mayor's
 * office of a case left lying, and bring a postponed one back on its day.
 */
export const decision = during('decision', async ({ officer, director, resuming, board, consultation }) => {
  await sideBySide(
    when(officer, tellOfficer),
    onTheDirectorsDesk(director),
    moves(resuming, resumeDecision),
    withTheBoard(board),
    consulted(consultation),
  );
});

async function onTheDirectorsDesk({ telling, reminders, escalations }: DirectorDues): Promise<void> {
  await when(telling, tellDirector);
  await when(reminders, remindDirector);
  await when(escalations, escalateDecision);
}

async function withTheBoard({ telling, reminders, escalations }: BoardDues): Promise<void> {
  await when(telling, tellBoardSecretary);
  await when(reminders, remindBoardSecretary);
  await when(escalations, escalateReferral);
}
