import type { Due } from '@anvisa/domain/conduct/reading';
import { type Acts, type Observation, type Perform, type Reporting, SENTENCES } from '@anvisa/workflows/acts';

/** What the workflows call, by name. Every act passes the door by the same way; its name is there so that a history reads as the life it tells. */
export function activitiesOf(act: Perform<Due>, others: Observation & Reporting): Activities {
  const acts = Object.fromEntries(Object.values(SENTENCES).map((sentence) => [sentence, act])) as Record<keyof Acts, Perform<Due>>;
  return { ...others, ...acts };
}

export type Activities = Acts & Observation & Reporting;
