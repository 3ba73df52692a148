import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Reach } from '@anvisa/domain/permission/reach';
import type { Person } from '@anvisa/domain/person/person';
import { directivesOf, tasksOf } from '@anvisa/domain/person/tasks';
import { type AfterPerson, peopleIn } from '@anvisa/record/queries/people';
import type { Reader } from '@anvisa/record/queries/reader';
import { untitledAmong } from '@anvisa/record/queries/secrecy';
import { stateOf } from '@anvisa/record/queries/states';
import { chargedWith } from '@anvisa/record/queries/tasks';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import { beginningOffer } from '../offers/beginning-offer.js';
import { personOffers } from '../offers/person-offers.js';
import { languageOf } from '../problems/language.js';
import { notFound } from '../problems/problem.js';
import { HowFar, ReadBy } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { readsAll, readsSecrets } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import { PeopleAnswer } from './people.answer.js';
import { PeopleRequest } from './people.request.js';
import { MeAnswer, PersonAnswer } from './person.answer.js';
import { personShown } from './person-shown.js';
import { TasksAnswer } from './task.answer.js';
import { taskShown } from './task-shown.js';

/** Who is who. */
@Controller('api')
@ApiTags('People')
export class PeopleController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Who I am, and what I may act as today. */
  @Get('me')
  @Reads('me')
  async me(
    @ReadBy() { now, today, actor }: Reader,
    @Req() { session }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeAnswer> {
    const { ...me } = personShown(await this.found(actor.person, reply), today);
    const deputyships = me.roles.filter(({ role, from, until = today }) => role === 'deputy' && from <= today && today <= until);
    const inBrowser = session && { csrf: session.csrf, signedInUntil: session.endsAt.toISOString() };
    return { ...me, now, today, deputyships, ...inBrowser };
  }

  /** People by name, with their roles. For everybody who holds a role. */
  @Get('people')
  @Reads('people')
  async list(
    @Query() { name, role, ...page }: PeopleRequest,
    @ReadBy() reader: Reader,
    @Req() { headers }: FastifyRequest,
  ): Promise<PeopleAnswer> {
    const people = listing<AfterPerson>('people', { name, role }, ['text', 'id']);
    const asked = people.asked(page);
    const rows = await peopleIn(this.pool, { ...asked, name, holding: role && { role, on: reader.today } });
    const item = (person: Person) => personShown(person, reader.today);
    const acts = [beginningOffer('register-person', '/api/people', reader, languageOf(headers['accept-language']))];
    return { ...people.page(rows, asked, { key: (one) => [one.name, one.id], item }), acts };
  }

  /** One person, with all the roles that they hold, have held, or will. */
  @Get('people/:person')
  @Reads('person')
  async one(
    @IdParam('person') id: string,
    @ReadBy() reader: Reader,
    @HowFar() reach: Reach,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonAnswer> {
    if (!reach.all && id !== reach.person) throw notFound();
    const person = await this.found(id, reply);
    const { ...shown } = personShown(person, reader.today);
    return { ...shown, acts: personOffers(person, reader, languageOf(headers['accept-language'])) };
  }

  /** All that hangs on a person: their cases, what they are asked and have not answered, their committees and deputyships. */
  @Get('people/:person/tasks')
  @Reads('tasks')
  async tasks(@IdParam('person') id: string, @ReadBy() reader: Reader, @HowFar() reach: Reach): Promise<TasksAnswer> {
    if (!reach.all && id !== reach.person) throw notFound();
    const found = await stateOf(this.pool, 'person', id);
    if (!found) throw notFound();
    const charged = await chargedWith(this.pool, id);
    const of = <K extends 'directive' | 'evaluation'>(kind: K) =>
      charged.filter((one) => one.id.startsWith(`${kind}/`)).map(({ state }) => state as AggregateState<K>);
    const tasks = tasksOf(found.state, of('directive'), of('evaluation'), reader.today);
    const isOwn = id === reach.person;
    const hidden = readsSecrets(reader) || isOwn ? [] : await untitledAmong(this.pool, directivesOf(tasks));
    const readsCases = isOwn || readsAll('cases', reader);
    return { items: tasks.map((task) => taskShown(task, hidden, readsCases)) };
  }

  private async found(id: string, reply: FastifyReply): Promise<Person> {
    const found = await stateOf(this.pool, 'person', id);
    if (!found) throw notFound();
    reply.header('etag', `"${found.version}"`);
    return found.state;
  }
}
