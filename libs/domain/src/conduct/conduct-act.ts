/**
 * What conductors do, by whose life it is and in its order. `tells`: what people are told of, a notice each, whose words are in libs/notify. `moves`:
 * how the case itself goes on when its time has come. What an act here needs does not compile without it, but for the phase in which it falls due.
 */
const CONDUCT = {
  edition: {
    tells: [
      'tell-drafter',
      'tell-officer',
      'remind-drafter',
      'escalate-draft',
      'tell-reviewers',
      'remind-reviewers',
      'tell-declined',
      'remind-comments',
      'escalate-review',
      'tell-consulted',
      'remind-consultation',
      'escalate-consultation',
      'tell-director',
      'remind-director',
      'escalate-decision',
      'tell-board-secretary',
      'remind-board-secretary',
      'escalate-referral',
      'tell-outcome',
      'tell-committees',
      'remind-committees',
      'escalate-acknowledgement',
      'tell-correction',
      'escalate-opening',
      'tell-evaluators',
      'remind-evaluators',
      'remind-conclusion',
      'escalate-evaluation',
      'tell-conclusion',
      'tell-repeal',
      'tell-lapse',
    ],
    moves: ['close-review', 'resume-decision', 'send-to-committees', 'enter-into-force', 'open-evaluation', 'take-out-of-force', 'lapse'],
  },
  strategy: { tells: ['remind-council-condition', 'remind-strategy-review'], moves: [] },
  exemption: {
    tells: [
      'tell-exemption-requested',
      'remind-exemption-decision',
      'escalate-exemption',
      'tell-exemption-decided',
      'tell-exemption-expiry',
    ],
    moves: ['expire-exemption'],
  },
  deputyship: { tells: ['tell-deputyship-begins', 'tell-deputyship-ends'], moves: [] },
} as const;

export type ConductorKind = keyof typeof CONDUCT;
export type TellingAct<K extends ConductorKind = ConductorKind> = (typeof CONDUCT)[K]['tells'][number];
export type MovingAct<K extends ConductorKind = ConductorKind> = (typeof CONDUCT)[K]['moves'][number];
export type ConductAct = TellingAct | MovingAct;

export const CONDUCTOR_KINDS = Object.keys(CONDUCT) as readonly ConductorKind[];
export const CONDUCTORS_ACTS: readonly ConductAct[] = Object.values(CONDUCT).flatMap(({ tells, moves }) => [...tells, ...moves]);

const MOVES: readonly string[] = Object.values(CONDUCT).flatMap(({ moves }) => moves);

export function isMove(act: ConductAct): act is MovingAct {
  return MOVES.includes(act);
}
