import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../kit/capital.js';
import { given } from '../../kit/given.js';
import { PlainChoice } from '../../kit/plain-choice.js';
import { PlainField } from '../../kit/plain-field.js';
import { written } from '../../kit/written.js';
import { usePeople } from '../../trail/use-names.js';
import type { Sayer } from '../../trail/values.js';
import type { EventType } from '../../trail/vocabulary.js';
import type { TrailAsked } from './asked.js';
import style from './audit.module.css';
import { GROUP_OF, GROUPS, type Group } from './kinds.js';

/** Chooses which entries: what is chosen stands in the address. */
export function TrailFilters({ asked, sayer }: { readonly asked: TrailAsked; readonly sayer: Sayer }) {
  const { t } = useTranslation('audit');
  const navigate = useNavigate();
  const people = usePeople(true);
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const of = (field: keyof TrailAsked) => written(event, field);
    void navigate({
      to: '/revision',
      search: given({ dnr: of('dnr'), person: of('person'), fran: of('fran'), till: of('till'), slag: of('slag') }),
    });
  };
  return (
    <search aria-label={t('find')}>
      <form onSubmit={find} className={style.find}>
        <PlainField name="dnr" label={t('case')} defaultValue={asked.dnr} maxLength={60} data-search />
        <PlainChoice
          key={`people ${people.length}`}
          name="person"
          label={t('person')}
          any={t('anyone')}
          choices={people.map(({ id, name }) => [id, name])}
          defaultValue={asked.person ?? ''}
        />
        <PlainField type="date" name="fran" label={t('from')} defaultValue={asked.fran} />
        <PlainField type="date" name="till" label={t('until')} defaultValue={asked.till} />
        <PlainChoice
          name="slag"
          label={t('kind')}
          any={t('anything')}
          groups={kinds(sayer, (group) => t(`groups.${group}`))}
          defaultValue={asked.slag ?? ''}
        />
        <Button type="submit" variant="secondary" data-size="sm">
          {t('show')}
        </Button>
        {Object.keys(asked).length > 0 && (
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => void navigate({ to: '/revision', search: {} })}>
            {t('clear')}
          </Button>
        )}
      </form>
    </search>
  );
}

/** Each kind of entry under what it is about, by its sentence, with what differs from one to another left out. */
function kinds({ t, language }: Sayer, group: (name: Group) => string): (readonly [string, readonly (readonly [string, string])[]])[] {
  const sentences = Object.entries(t('trail:sentences', { returnObjects: true, skipInterpolation: true }) as Record<EventType, string>);
  const choices = sentences
    .map(([type, sentence]) => [type as EventType, sentence.replace(/^\{\{who\}\} /, '').replace(/\{\{\w+\}\}/g, '…')] as const)
    .map(([type, words]) => [type, capital(words.replace(/^… /, '')).replace(/\.$/, '')] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, language));
  return GROUPS.map((name) => [group(name), choices.filter(([type]) => GROUP_OF[type] === name)]);
}
