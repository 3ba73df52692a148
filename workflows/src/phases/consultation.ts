import type { ConsultationDues } from '@anvisa/domain/conduct/reading';
import { acts } from '../record.js';
import { when } from '../telling.js';

const { tellConsulted, remindConsulted, escalateConsultation } = acts;

/** Committees are asked for their opinion while the case goes on (KL 6:12). Those who are silent are reminded, then the head of IT hears of it. */
export async function consulted({ telling, reminders, escalations }: Partial<ConsultationDues> = {}): Promise<void> {
  await when(telling, tellConsulted);
  await when(reminders, remindConsulted);
  await when(escalations, escalateConsultation);
}
