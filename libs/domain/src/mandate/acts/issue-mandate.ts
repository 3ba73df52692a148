import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { capacityFor } from '../../person/capacity.js';
import { periodIsSane } from '../../person/rules/period-is-sane.js';
import { firstRefusal, refuse } from '../../refusal.js';
import { dayHasCome } from '../../strategy/rules/day-has-come.js';
import { groundOf } from '../ground.js';
import type { MandateTerms } from '../mandate.js';
import { areasAreOnAMap } from '../rules/areas-are-on-a-map.js';
import { beginsAfterDecision } from '../rules/begins-after-decision.js';
import { decisionIsDated } from '../rules/decision-is-dated.js';
import { giverHasThePower } from '../rules/giver-has-the-power.js';
import { lineOfGiving } from '../rules/line-of-giving.js';
import { mandateIsNew } from '../rules/mandate-is-new.js';
import { matterIsNamed } from '../rules/matter-is-named.js';
import { notWiderThanParent } from '../rules/not-wider-than-parent.js';

export interface IssueMandateCommand extends MandateTerms {
  readonly type: 'issue-mandate';
  readonly mandate: string;
}

/** The board secretary records a mandate that the council or the board has given. */
export const issueMandate: Act<IssueMandateCommand> = {
  rests: ({ mandate, parent, condition, areas }) => ({
    streams: [
      streamOf('mandate', mandate),
      ...(parent === undefined ? [] : [streamOf('mandate', parent)]),
      ...(condition ? [streamOf('strategy', condition.strategy)] : []),
    ],
    ...(areas !== 'all' && { kinds: ['area-map'] }),
  }),

  decide: (world, command, context) => {
    const { type: _, mandate, ...terms } = command;
    const parent = terms.parent === undefined ? undefined : world.find('mandate', terms.parent);
    if (terms.condition && !world.find('strategy', terms.condition.strategy)) return refuse('not-found');
    return (
      firstRefusal(
        permitted('issue-mandate', context),
        mandateIsNew(world.find('mandate', mandate)),
        lineOfGiving(terms),
        giverHasThePower(terms, parent),
        matterIsNamed(terms),
        terms.areas === 'all' ? undefined : areasAreOnAMap(terms, world.all('area-map')),
        notWiderThanParent(terms, parent),
        decisionIsDated(terms),
        terms.decidedOn === undefined ? undefined : dayHasCome(terms.decidedOn, context.today),
        beginsAfterDecision(terms),
        periodIsSane(terms),
      ) ?? {
        as: capacityFor('issue-mandate', context),
        changes: [
          {
            stream: streamOf('mandate', mandate),
            event: { type: 'MandateIssued', ...terms, ground: groundOf(terms.giver, terms.decidedOn ?? terms.from) },
          },
        ],
      }
    );
  },
};
