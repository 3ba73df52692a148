import type { Act } from './act.js';
import { AREA_ACTS } from './area/acts.js';
import { CONDUCT_ACTS } from './conduct/acts.js';
import type { ConductAct } from './conduct/conduct-act.js';
import { DIRECTIVE_ACTS } from './directive/acts.js';
import { DISPOSAL_ACTS } from './disposal/acts.js';
import { EVALUATION_ACTS } from './evaluation/acts.js';
import { EXEMPTION_ACTS } from './exemption/acts.js';
import { MANDATE_ACTS } from './mandate/acts.js';
import { PERSON_ACTS } from './person/acts.js';
import { RECEIPT_ACTS } from './receipt/acts.js';
import { REPORT_ACTS } from './report/acts.js';
import { SECRECY_ACTS } from './secrecy/acts.js';
import { STRATEGY_ACTS } from './strategy/acts.js';

/** Every act that passes the door, by its type. */
export const ACTS = {
  ...PERSON_ACTS,
  ...STRATEGY_ACTS,
  ...MANDATE_ACTS,
  ...AREA_ACTS,
  ...DIRECTIVE_ACTS,
  ...RECEIPT_ACTS,
  ...EVALUATION_ACTS,
  ...EXEMPTION_ACTS,
  ...REPORT_ACTS,
  ...SECRECY_ACTS,
  ...DISPOSAL_ACTS,
  ...CONDUCT_ACTS,
} as const satisfies Readonly<Record<ConductAct, unknown>>;

export type ActType = keyof typeof ACTS;
type CommandOf<A> = A extends Act<infer C> ? C : never;

/** The command of an act. */
export type Command = { [T in ActType]: CommandOf<(typeof ACTS)[T]> & { readonly type: T } }[ActType];
