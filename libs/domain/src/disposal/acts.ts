import { disposeWords } from './acts/dispose-words.js';

/** Every act of disposal, by its type. */
export const DISPOSAL_ACTS = { 'dispose-words': disposeWords } as const;
