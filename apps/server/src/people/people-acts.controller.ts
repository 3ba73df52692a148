import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act } from '../acts/act.js';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { newId } from '../acts/new-id.js';
import { IdParam } from '../fields/address.js';
import { Endings } from '../sign-in/endings.js';
import { ClosePersonRequest } from './close-person.request.js';
import { EndRoleRequest } from './end-role.request.js';
import { GiveRoleRequest } from './give-role.request.js';
import { HandOverTasksRequest } from './hand-over-tasks.request.js';
import { NameDeputyRequest } from './name-deputy.request.js';
import { PersonActAnswer } from './person-act.answer.js';
import { personAfter } from './person-shown.js';
import { RegisterPersonRequest } from './register-person.request.js';
import { SetNoticePreferenceRequest } from './set-notice-preference.request.js';

/** Who signs in, and what they may do when: the administrator's acts, and the few that are one's own. */
@Controller('api/people')
@ApiTags('People')
export class PeopleActsController {
  constructor(
    private readonly acts: Acts,
    private readonly endings: Endings,
  ) {}

  /** Register a person, or a machine: from now on they can sign in. What they may do, their roles say. */
  @Act('register-person')
  register(@Body() { ...somebody }: RegisterPersonRequest, @AskedBy() asking: Asking): Promise<PersonActAnswer> {
    const person = newId(asking, 'register-person');
    return this.acts.perform({ type: 'register-person', person, ...somebody }, asking, personAfter(person));
  }

  /** Give a person a role for a period. Nobody gives one to themselves. */
  @Act('give-role', ':person/roles')
  giveRole(@IdParam('person') person: string, @Body() { ...role }: GiveRoleRequest, @AskedBy() asking: Asking): Promise<PersonActAnswer> {
    return this.acts.perform({ type: 'give-role', person, ...role }, asking, personAfter(person));
  }

  /** End a role before its time. What was done in it stands. */
  @Act('end-role', ':person/role-endings')
  endRole(@IdParam('person') person: string, @Body() { ...ending }: EndRoleRequest, @AskedBy() asking: Asking): Promise<PersonActAnswer> {
    return this.acts.perform({ type: 'end-role', person, ...ending }, asking, personAfter(person));
  }

  /** Name the person as the city director's deputy for a stated time: by the board's order, or by the director in person. */
  @Act('name-deputy', ':person/deputyships')
  nameDeputy(
    @IdParam('person') person: string,
    @Body() { namedBy: { by, day = '', paragraph = '' }, ...deputyship }: NameDeputyRequest,
    @AskedBy() asking: Asking,
  ): Promise<PersonActAnswer> {
    const namedBy = by === 'executive-board' ? { by, day, paragraph } : { by };
    return this.acts.perform({ type: 'name-deputy', person, ...deputyship, namedBy }, asking, personAfter(person));
  }

  /** Choose how one is told, and in which language. Only for oneself. */
  @Act('set-notice-preference', ':person/notice-preferences')
  setNoticePreference(
    @IdParam('person') person: string,
    @Body() { preference, language }: SetNoticePreferenceRequest,
    @AskedBy() asking: Asking,
  ): Promise<PersonActAnswer> {
    return this.acts.perform({ type: 'set-notice-preference', person, preference, language }, asking, personAfter(person));
  }

  /** Hand over what hangs on a person to colleagues, at once: all of the kinds for which somebody is named. */
  @Act('hand-over-tasks', ':person/task-handovers')
  handOver(
    @IdParam('person') person: string,
    @Body() { successors, reasons }: HandOverTasksRequest,
    @AskedBy() asking: Asking,
  ): Promise<PersonActAnswer> {
    return this.acts.perform({ type: 'hand-over-tasks', person, successors, reasons }, asking, personAfter(person));
  }

  /** Let a person leave: every role ends with them, and what they did stays. What hangs on them goes to others in the same act. */
  @Act('close-person', ':person/departures')
  async close(
    @IdParam('person') person: string,
    @Body() { ...leaving }: ClosePersonRequest,
    @AskedBy() asking: Asking,
  ): Promise<PersonActAnswer> {
    const answer = await this.acts.perform({ type: 'close-person', person, ...leaving }, asking, personAfter(person));
    this.endings.tell();
    return answer;
  }
}
