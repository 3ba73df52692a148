import type { Role } from '@anvisa/domain/actor';
import { OFFICERS } from '@anvisa/domain/permission/role-groups';
import { HANDED_OVER, type HandedKind } from '@anvisa/domain/person/tasks';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../kit/form.js';
import { type Person, useColleagues } from '../all.js';
import { roleName } from '../role-name.js';
import type { Task } from './person.js';

export type Successors = Readonly<Partial<Record<(typeof HANDED_OVER)[HandedKind], string>>>;

const KINDS = Object.keys(HANDED_OVER) as HandedKind[];
/** Whose work it is: only they can take it over. A contact's role comes with the task, to anybody. */
const TAKERS: Readonly<Partial<Record<HandedKind, readonly Role[]>>> = { case: OFFICERS, review: ['reviewer'], evaluation: ['evaluator'] };

/** The kinds of what hangs on a person that somebody else can take over, with how many there are of each. */
export function handedKinds(tasks: readonly Task[]): readonly { readonly kind: HandedKind; readonly count: number }[] {
  return KINDS.map((kind) => ({ kind, count: tasks.filter((task) => task.kind === kind).length })).filter(({ count }) => count > 0);
}

/** Who takes over what, in sentences. */
export function useSuccessorSentences(tasks: readonly Task[], successors: Successors): readonly string[] {
  const { t } = useTranslation('administration');
  const colleagues = useColleagues();
  return handedKinds(tasks).flatMap(({ kind, count }) => {
    const name = colleagues.find(({ id }) => id === successors[HANDED_OVER[kind]])?.name;
    return name === undefined ? [] : [t(`successors.takes.${kind}`, { name, count })];
  });
}

/** Only those who are named; a kind for which nobody is named is left where it lies. */
export function named(successors: Successors): Successors {
  return Object.fromEntries(Object.entries(successors).filter(([, id]) => id !== ''));
}

interface SuccessorFieldsProps {
  readonly person: string;
  readonly tasks: readonly Task[];
  readonly value: Successors;
  readonly onValue: (value: Successors) => void;
}

/** Who takes over each kind of what hangs on a person. */
export function SuccessorFields({ person, tasks, value, onValue }: SuccessorFieldsProps) {
  const { t, i18n } = useTranslation('administration');
  const colleagues = useColleagues().filter(({ id }) => id !== person);
  const called = ({ id, name, rolesToday }: Person) => {
    const roles = rolesToday.map((role) => roleName(role, i18n.language)).join(', ');
    return [id, roles ? `${name}, ${roles}` : name] as const;
  };
  return handedKinds(tasks).map(({ kind, count }) => {
    const takers = TAKERS[kind];
    const choices = colleagues.filter(({ rolesToday }) => takers === undefined || takers.some((role) => rolesToday.includes(role)));
    return (
      <SelectField
        key={kind}
        pointer={`/successors/${HANDED_OVER[kind]}`}
        label={t(`successors.who.${kind}`, { count })}
        none={t('choose')}
        description={choices.length === 0 && t('successors.nobody')}
        choices={choices.map(called)}
        value={value[HANDED_OVER[kind]] ?? ''}
        onText={(id) => onValue({ ...value, [HANDED_OVER[kind]]: id })}
      />
    );
  });
}
