import type { World } from '@anvisa/domain/act';
import type { Command } from '@anvisa/domain/acts';
import { Door } from '@anvisa/record/door/door';
import { Inject, Injectable } from '@nestjs/common';
import { Feed } from '../events/feed.js';
import { Metrics } from '../metrics/metrics.js';
import { accepted } from './accepted.js';
import type { Answered } from './act.answer.js';
import type { Asking } from './asking.js';
import { answerDisposed, refusalOf } from './refused.js';
import { SecurityLog } from './security-log.js';
import { seesSubjectOf } from './sees.js';

/**
 * What the answer shows of the new state, and where what the act made is read. Never words that may be disposed of: the answer is kept, and given
 * again.
 */
export interface Showing<Shown> {
  readonly show?: (after: World) => Shown;
  readonly location?: (shown: Shown) => string;
}

/** The server's side of the door: a handler is parse → `perform` → its answer. */
@Injectable()
export class Acts {
  constructor(
    private readonly door: Door,
    @Inject(Metrics) private readonly metrics: Metrics,
    private readonly security: SecurityLog,
    private readonly feed: Feed,
  ) {}

  async perform<Shown = null>(command: Command, asking: Asking, showing: Showing<Shown> = {}): Promise<Answered<Shown>> {
    const { caller, key, version, request } = asking;
    const answer = await this.door.execute(command, {
      actor: caller.person,
      key,
      origin: `urn:request:${request.id} from ${request.ip}`,
      sees: seesSubjectOf(command),
      ...(version !== undefined && { version }),
      ...(showing.show && { show: showing.show }),
    });
    this.metrics.acts.inc({ act: command.type, outcome: answer.kind });
    if (answer.kind === 'accepted') this.feed.poke();
    if (answer.kind === 'repeated' && showing.show && answer.accepted.shown === null) throw answerDisposed(answer.accepted);
    if (answer.kind === 'accepted' || answer.kind === 'repeated') return accepted(answer, asking, showing.location);
    this.security.refused(command, refusalOf(answer.kind === 'unseen' ? answer.answer : answer), asking);
    throw refusalOf(answer);
  }
}
