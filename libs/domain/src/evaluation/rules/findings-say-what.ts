import { type Refusal, refuse } from '../../refusal.js';
import { isBlank } from '../../visible.js';
import type { Evaluation } from '../evaluation.js';
import type { Finding } from '../events.js';
import { LONGEST_ANSWER } from './questions-are-answered.js';

/** House rule: a finding says what was found, and points, if at all, at a provision of the edition: a revision begins from it. */
export function findingsSayWhat({ provisions }: Evaluation, findings: readonly Finding[]): Refusal | undefined {
  if (findings.some(({ text }) => isBlank(text))) return refuse('finding-empty');
  if (findings.some(({ text }) => text.length > LONGEST_ANSWER)) return refuse('answer-too-long', { most: LONGEST_ANSWER });
  const stray = findings.find(({ provision }) => provision !== undefined && !provisions.includes(provision));
  return stray && refuse('provision-not-found', { provision: stray.provision ?? '' });
}
