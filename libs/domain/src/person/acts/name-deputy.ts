import { type Act, type Context, type Outcome, streamOf, type World } from '../../act.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { permittedOn } from '../../permission/permitted.js';
import { firstRefusal, type Refusal, refuse } from '../../refusal.js';
import { dayHasCome } from '../../strategy/rules/day-has-come.js';
import type { SwedishDate } from '../../time.js';
import { capacityOf } from '../capacity.js';
import type { Order, Person } from '../person.js';
import { beginsAfterNaming } from '../rules/begins-after-naming.js';
import { deputyIsFit } from '../rules/deputy-is-fit.js';
import { directorNamesOwnDeputy } from '../rules/director-names-own-deputy.js';
import { machineHoldsNarrowRole } from '../rules/machine-holds-narrow-role.js';
import { notToOneself } from '../rules/not-to-oneself.js';
import { oneDeputyInFunction } from '../rules/one-deputy-in-function.js';
import { periodIsSane } from '../rules/period-is-sane.js';
import { personHasNotLeft } from '../rules/person-has-not-left.js';
import { roleHeldOnce } from '../rules/role-held-once.js';

export interface NameDeputyCommand {
  readonly type: 'name-deputy';
  /** The deputy. */
  readonly person: string;
  /** The city director in whose stead the deputy acts. */
  readonly inStead: string;
  readonly employee: boolean;
  readonly from: SwedishDate;
  readonly until: SwedishDate;
  /** The board, by its delegation order that the administrator records; or the city director, in person. */
  readonly namedBy: ({ readonly by: 'executive-board' } & Order) | { readonly by: 'city-director' };
  readonly reason: string;
}

/** Somebody decides in the city director's stead for a stated time. */
export const nameDeputy: Act<NameDeputyCommand> = {
  rests: ({ person, inStead }) => ({
    streams: [streamOf('person', person), streamOf('person', inStead)],
    kinds: ['mandate', 'strategy'],
    looksAt: { kinds: ['person'] },
  }),
  locks: () => 'person',

  decide: (world, command, context) => {
    const deputy = world.find('person', command.person);
    const director = world.find('person', command.inStead);
    if (!deputy || !director) return refuse('not-found');
    return (
      firstRefusal(
        mayName(command, context, world),
        reasonsAreGiven(command.reason),
        machineHoldsNarrowRole(deputy, 'deputy'),
        personHasNotLeft(deputy),
        periodIsSane(command),
        deputyIsFit(director, command),
        roleHeldOnce(deputy, { ...command, role: 'deputy' }),
        oneDeputyInFunction(world.all('person'), command),
      ) ?? named(command, context, { deputy, director })
    );
  },
};

function mayName({ namedBy, person, inStead, from }: NameDeputyCommand, context: Context, world: World): Refusal | undefined {
  const { actor, today } = context;
  return namedBy.by === 'executive-board'
    ? firstRefusal(
        permittedOn('any', 'name-deputy', context),
        notToOneself(actor, person),
        dayHasCome(namedBy.day, today),
        beginsAfterNaming(from, namedBy.day),
      )
    : firstRefusal(directorNamesOwnDeputy(context, world, { inStead, from }), beginsAfterNaming(from, today));
}

function named(
  { employee, from, until, namedBy, reason }: NameDeputyCommand,
  context: Context,
  { deputy, director }: { deputy: Person; director: Person },
): Outcome {
  return {
    as: capacityOf(context, namedBy.by === 'executive-board' ? 'administrator' : 'city-director'),
    changes: [
      {
        stream: streamOf('person', deputy.id),
        event: {
          type: 'RoleGiven',
          number: deputy.roles.length + 1,
          role: 'deputy',
          from,
          until,
          inStead: { person: director.id, name: director.name },
          employee,
          namedBy: namedBy.by,
          ...(namedBy.by === 'executive-board' && { order: { day: namedBy.day, paragraph: namedBy.paragraph } }),
          reason,
        },
      },
    ],
  };
}
