import { finished } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import { type Reach, reachOf } from '@anvisa/domain/permission/reach';
import { feedAgo } from '@anvisa/record/queries/feed';
import { readerIn } from '@anvisa/record/queries/reader';
import { type BeforeApplicationShutdown, Controller, Headers, Inject, type MessageEvent, Query, Req, Res, Sse } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, EMPTY, exhaustMap, filter, from, interval, map, merge, NEVER, type Observable, Subject, takeUntil, tap } from 'rxjs';
import { addressBlock } from '../http/limits/address-block.js';
import { Problem } from '../problems/problem.js';
import { HowFar } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { SignIns } from '../sign-in/sign-ins.js';
import { WorkingChanges } from '../working/working-changes.js';
import { eventShown, isTold, readAnew } from './event-shown.js';
import { EventsRequest } from './events.request.js';
import { Feed } from './feed.js';
import { eventId, placeIn } from './place.js';
import { Streams } from './streams.js';

/** Proxies cut what is silent for a minute. */
const BEAT_MS = 20_000;
/** A stream outlives its request: so often it is asked whether the sign-in that it began with still holds, and reaches as far. */
const ASKED_AGAIN_MS = 5_000;

/** What changes, as it changes (server-sent events). */
@Controller('api/events')
@ApiTags('Events')
export class EventsController implements BeforeApplicationShutdown {
  private readonly over = new Subject<void>();

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly feed: Feed,
    private readonly streams: Streams,
    private readonly working: WorkingChanges,
    private readonly signIns: SignIns,
  ) {}

  /**
   * Every entry of the record as an event `entry`: for those who work with cases all; for the public what concerns decided directives; for a
   * committee's contact also what is meant for the committee: what it was sent, asked and answered. Once an event `begun`: what was missed, or has
   * happened for the seconds that `ago` says, has been told by then, and from then on all is told as it happens. For those who work
   * with cases also `working-copy`: that a draft is being written or somebody has come to it, `working-comments`: that its comments have changed,
   * never what they say, and `working-read-anew`: that some of these may not have been told. Whoever goes on after an event is told what they
   * missed, and where that is more than 4,000 entries one event `read-anew` in its place: read anew what you show; what happens from then on is told. Ends where the caller's roles change what they are told: connect again.
   */
  @Sse()
  @Reads('events')
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Go on after this event', example: '1042-77' })
  @ApiOkResponse({ description: 'The events', content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async follow(
    @HowFar() reach: Reach,
    @Query() { ago }: EventsRequest,
    @Headers('last-event-id') last: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Observable<MessageEvent>> {
    const leave = this.streams.enter(request.caller ? undefined : addressBlock(request.ip));
    if (!leave) throw new Problem(503, 'too-many-streams', { headers: { 'retry-after': '30' } });
    finished(reply.raw, leave);
    const after = placeIn(last) ?? (ago === undefined ? undefined : await feedAgo(this.pool, ago));
    let place = after ? eventId(after) : 'now';
    const begun = new Subject<MessageEvent>();
    const tellBegun = () => begun.next({ type: 'begun', data: {} });
    const events = this.feed.entries(after, tellBegun).pipe(
      filter((told) => 'readAnewFrom' in told || isTold(told, reach)),
      map((told) => ('readAnewFrom' in told ? readAnew(told) : eventShown(told, reach))),
      tap(({ id }) => {
        place = id ?? place;
      }),
    );
    // What is no entry keeps the reader's place: without an id of ours, Nest would make one up.
    const others = merge(begun, reach.all ? this.working.events : EMPTY).pipe(map((event) => ({ ...event, id: place })));
    const beats = interval(BEAT_MS).pipe(map(() => ({ comment: 'beat' })));
    return merge(others, events, beats).pipe(takeUntil(merge(this.over, this.outdated(request, reach)))) as Observable<MessageEvent>;
  }

  private outdated(request: FastifyRequest, reach: Reach): Observable<unknown> {
    const { caller } = request;
    if (!caller) return NEVER;
    return interval(ASKED_AGAIN_MS).pipe(
      exhaustMap(() => from(this.isAsItBegan(request, caller.person, reach)).pipe(catchError(() => EMPTY))),
      filter((isAsItBegan) => !isAsItBegan),
    );
  }

  /** Whoever reaches another way than when their stream began must begin another: their browser does, where this one ends. */
  private async isAsItBegan(request: FastifyRequest, person: string, reach: Reach): Promise<boolean> {
    if (!(await this.signIns.stillHolds(request))) return false;
    return isDeepStrictEqual(reachOf('events', await readerIn(this.pool, person)), reach);
  }

  /** Open streams would keep a stopping server from ever ending. */
  beforeApplicationShutdown(): void {
    this.over.next();
  }
}
