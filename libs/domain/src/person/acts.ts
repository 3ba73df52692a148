import { closePerson } from './acts/close-person.js';
import { closeUnit } from './acts/close-unit.js';
import { endRole } from './acts/end-role.js';
import { giveRole } from './acts/give-role.js';
import { handOverTasks } from './acts/hand-over-tasks.js';
import { leaveUnitOut } from './acts/leave-unit-out.js';
import { nameDeputy } from './acts/name-deputy.js';
import { registerPerson } from './acts/register-person.js';
import { registerUnit } from './acts/register-unit.js';
import { setNoticePreference } from './acts/set-notice-preference.js';

/** Every act on people and units, by its type. */
export const PERSON_ACTS = {
  'register-person': registerPerson,
  'give-role': giveRole,
  'end-role': endRole,
  'name-deputy': nameDeputy,
  'set-notice-preference': setNoticePreference,
  'hand-over-tasks': handOverTasks,
  'close-person': closePerson,
  'register-unit': registerUnit,
  'leave-unit-out': leaveUnitOut,
  'close-unit': closeUnit,
} as const;
