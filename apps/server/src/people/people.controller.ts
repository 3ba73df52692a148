import { peopleIn } from '@anvisa/record/queries/people';
import { stateOf } from '@anvisa/record/queries/states';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import { PageRequest } from '../lists/page.request.js';
import { notFound } from '../problems/problem.js';
import { POOL, type Pool } from '../record.js';
import { PeopleAnswer } from './people.answer.js';
import { MeAnswer, PersonAnswer } from './person.answer.js';
import { personShown } from './person-shown.js';
import { Readers } from './readers.js';
import { mayReadPeople } from './who-reads-people.js';

const people = listing<readonly [string, string]>('people', {}, ['text', 'id']);

/** Who is who. */
@Controller('api')
@ApiTags('People')
export class PeopleController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly readers: Readers,
  ) {}

  /** Who I am, and what I may act as today. */
  @Get('me')
  async me(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeAnswer> {
    const { now, today, actor } = await this.readers.of(request);
    const { ...me } = await this.person(actor.person, today, reply);
    const deputyships = me.roles.filter(({ role, from, until = today }) => role === 'deputy' && from <= today && today <= until);
    const { session } = request;
    const inBrowser = session && { csrf: session.csrf, signedInUntil: session.endsAt.toISOString() };
    return { ...me, now, today, deputyships, ...inBrowser };
  }

  /** People by name, with their roles. For everybody who holds a role. */
  @Get('people')
  async list(@Query() page: PageRequest, @Req() request: FastifyRequest): Promise<PeopleAnswer> {
    const reader = await this.readers.of(request);
    mayReadPeople(reader);
    const asked = people.asked(page);
    const rows = await peopleIn(this.pool, asked);
    return people.page(rows, asked, { key: ({ name, id }) => [name, id], item: (person) => personShown(person, reader.today) });
  }

  /** One person, with all the roles that they hold, have held, or will. */
  @Get('people/:person')
  async one(
    @IdParam('person') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonAnswer> {
    const reader = await this.readers.of(request);
    if (id !== reader.actor.person) mayReadPeople(reader);
    return this.person(id, reader.today, reply);
  }

  private async person(id: string, today: string, reply: FastifyReply): Promise<PersonAnswer> {
    const found = await stateOf(this.pool, 'person', id);
    if (!found) throw notFound();
    reply.header('etag', `"${found.version}"`);
    return personShown(found.state, today);
  }
}
