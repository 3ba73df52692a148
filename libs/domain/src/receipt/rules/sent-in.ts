import { BINDING, type EditionState } from '../../directive/states.js';

/** House rule (FL § 33): what is sent is a decision that binds or will bind, never a draft and never what has ceased. */
export const SENT_IN: readonly EditionState[] = BINDING;
