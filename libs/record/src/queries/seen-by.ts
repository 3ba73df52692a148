import { DECIDED_STATES } from '@anvisa/domain/directive/states';
import type { Reach } from '@anvisa/domain/permission/reach';

/** How far somebody sees editions that are not public yet: all, or those that they or their committees were asked about. */
export type SeesDrafts = Pick<Reach, 'all' | 'asked' | 'person' | 'units'>;

/**
 * The condition under which an edition is listed for somebody who does not see all: decided to apply, or, by `reachesCase` of the domain, theirs. One that
 * was declined is read by its address, and stands in no list of what applies.
 */
export function seenBy({ asked, person, units }: SeesDrafts, given: (value: unknown) => string): (edition: string) => string {
  const open = given(DECIDED_STATES);
  const concerns = [
    ...(asked ? [`one->'review'->'reviewers' ? ${given(person)}::text`] : []),
    ...(units.length > 0 ? [`one->'consultation'->'units' ?| ${given(units)}::text[]`] : []),
  ];
  if (concerns.length === 0) return (edition) => `${edition}.state = ANY(${open})`;
  return (edition) => `(${edition}.state = ANY(${open}) OR EXISTS (
    SELECT FROM stream s, jsonb_array_elements(s.state->'editions') one WHERE s.id = 'directive/' || ${edition}.directive
      AND (one->>'number')::int = ${edition}.number AND (${concerns.join(' OR ')})))`;
}
