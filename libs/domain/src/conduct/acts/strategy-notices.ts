import { type Act, streamOf } from '../../act.js';
import { holding } from '../audience/people.js';
import type { TellingAct } from '../conduct-act.js';
import { type StrategyCase, strategyNext } from '../strategy-case.js';
import type { CaseKind } from './case.js';
import { type ConductCommand, logStream } from './conduct-command.js';
import { idOf } from './id-of.js';
import { giveNotice, type Notice } from './notice.js';

const strategyCase: CaseKind<StrategyCase> = {
  rests: (due) => ({ streams: [streamOf('strategy', idOf(due)), logStream(due)], looksAt: { kinds: ['person'] } }),
  find: (world, due) => {
    const strategy = world.find('strategy', idOf(due));
    const log = world.find('conduct', due.conductor);
    return strategy && { strategy, ...(log && { log }) };
  },
  read: (about, { policy, now }) => strategyNext(about, policy, now),
};

const notice = (to: Notice<StrategyCase>['to']) =>
  giveNotice(strategyCase, ({ strategy }) => strategy.caseNumber, {
    to,
    about: ({ strategy }) => ({ strategy: strategy.id, state: strategy.state }),
  });

/** Whom a strategy's conductor tells: the board manages the strategy, and the IT department prepares its review. */
export const STRATEGY_NOTICES = {
  'remind-council-condition': notice((_, __, { today }, world) => holding(world, today, 'board-secretary')),
  'remind-strategy-review': notice((_, __, { today }, world) => holding(world, today, ['head-of-it', 'board-secretary'])),
} as const satisfies Readonly<Record<TellingAct<'strategy'>, Act<ConductCommand>>>;
