import { type Refusal, refuse } from '../../refusal.js';
import type { Strategy } from '../strategy.js';

/** House rule (OSL 5:2): each document of a case has a name of its own. */
export function documentIsNew({ documents }: Strategy, document: string): Refusal | undefined {
  return documents.some((one) => one.document === document) ? refuse('document-exists') : undefined;
}
