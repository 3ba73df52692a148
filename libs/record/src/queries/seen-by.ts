import { PUBLIC_STATES } from '@anvisa/domain/directive/states';
import type { Reach } from '@anvisa/domain/permission/reach';

/** How far somebody sees editions that are not public yet: all, or those that they or their committees were asked about. */
export type SeesDrafts = Pick<Reach, 'all' | 'asked' | 'person' | 'units'>;

/** The condition under which an edition is listed for somebody who does not see all: `reachesCase` of the domain, as SQL. */
export function seenBy({ asked, person, units }: SeesDrafts, given: (value: unknown) => string): (edition: string) => string {
  const open = given(PUBLIC_STATES);
  const concerns = [
    ...(asked ? [`one->'review'->'reviewers' ? ${given(person)}::text`] : []),
    ...(units.length > 0 ? [`one->'consultation'->'units' ?| ${given(units)}::text[]`] : []),
  ];
  if (concerns.length === 0) return (edition) => `${edition}.state = ANY(${open})`;
  return (edition) => `(${edition}.state = ANY(${open}) OR EXISTS (
    SELECT FROM stream s, jsonb_array_elements(s.state->'editions') one WHERE s.id = 'directive/' || ${edition}.directive
      AND (one->>'number')::int = ${edition}.number AND (${concerns.join(' OR ')})))`;
}
