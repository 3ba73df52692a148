import type { Accepted } from '../../../kit/receipt.js';
import type { Answer } from '../../../session/read.js';

export type OnePerson = Answer<'/api/people/{person}'>;
export type HeldRole = OnePerson['roles'][number];
export type Task = Answer<'/api/people/{person}/tasks'>['items'][number];

/** What is done on a person's page; the address says which. A deputy is named on the deputies' page. */
export const DOINGS = ['give-role', 'end-role', 'hand-over-tasks', 'close-person'] as const;
export type Doing = (typeof DOINGS)[number];

/** An act that was done, in a sentence, with its receipt. */
export interface Done {
  readonly said: string;
  readonly answer: Accepted;
}

export interface DoingProps {
  readonly person: OnePerson;
  readonly href: string;
  /** The record's day. */
  readonly today: string;
  readonly onDone: (done: Done) => void;
}
