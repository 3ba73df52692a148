import type { Instant, SwedishDate } from '@anvisa/domain/time';
import { swedishDateOf } from '@anvisa/domain/time';
import { clientEquipment } from './client-equipment.js';
import { consulting } from './consulting.js';
import { at, Days } from './days.js';
import { delegationReports } from './delegation-reports.js';
import { eServices } from './e-services.js';
import { theCity, theDeputy } from './founding.js';
import { operations } from './operations.js';
import { printing } from './printing.js';
import { software } from './software.js';
import { systemMaintenance } from './system-maintenance.js';
import { telephony } from './telephony.js';
import type { Told } from './told.js';

/** Letters of the last two working days go out: they are about what waits now. */
const LETTERS_OF_DAYS = 2;

/** The Stockholm case with a directive in every phase, as it stands on a day: all of it happened on working days before it, in this order. */
export function stockholmExample(today: SwedishDate): readonly Told[] {
  const days = new Days(today);
  const stories = [printing, systemMaintenance, telephony, eServices, operations, consulting, clientEquipment, software];
  const told = [...theDeputy(days), ...stories.flatMap((story) => story(days)), ...delegationReports(days)];
  return [...theCity(days), ...told.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))];
}

/** The first instant whose letters go out. */
export function lettersFrom(now: Instant): Instant {
  return at(new Days(swedishDateOf(now)).back(LETTERS_OF_DAYS), '0:00');
}
