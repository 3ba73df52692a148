import { ROLES, type Role, rolesOn } from '@anvisa/domain/actor';
import type { Person } from '@anvisa/domain/person/person';
import type { SwedishDate } from '@anvisa/domain/time';
import { todayIn } from '@anvisa/record/queries/instance';
import { peopleIn } from '@anvisa/record/queries/people';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AppConfig } from '../config.js';
import { Reads } from '../reads/reads.js';
import { CONFIG, POOL, type Pool } from '../record.js';
import { AboutAnswer, type DemoRoleAnswer } from './about.answer.js';

/** A demonstration has fewer people than this. */
const MOST = 200;

/** Whose service this is. */
@Controller('api/about')
@ApiTags('Service')
export class AboutController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: AppConfig,
  ) {}

  /** Where one says that something is not accessible; of a demonstration, who is who. */
  @Get()
  @Reads('service')
  async read(): Promise<AboutAnswer> {
    const { accessibilityContact, demo } = this.config;
    return { ...(accessibilityContact && { accessibilityContact }), ...(demo && { demo: await this.whoIsWho() }) };
  }

  private async whoIsWho(): Promise<DemoRoleAnswer[]> {
    const [people, today] = await Promise.all([peopleIn(this.pool, { limit: MOST }), todayIn(this.pool)]);
    return byRole(people, today);
  }
}

function byRole(people: readonly Person[], today: SwedishDate): DemoRoleAnswer[] {
  const holding = (role: Role) => people.filter((person) => rolesOn(person, today).some((held) => held.role === role));
  return ROLES.map((role) => ({ role, people: holding(role).map(({ name }) => name) })).filter(({ people: names }) => names.length > 0);
}
