import { type Refusal, refuse } from '../../refusal.js';
import type { StrategyDocument } from '../events.js';
import type { Strategy } from '../strategy.js';

/** House rule (TF 2:9–10): the case tells truly which of its documents it lacks, each once. */
export function documentIsMissing({ documents, missing }: Strategy, what: StrategyDocument): Refusal | undefined {
  if (documents.some((one) => one.what === what)) return refuse('document-is-there');
  return missing.some((one) => one.what === what) ? refuse('document-known-missing') : undefined;
}
