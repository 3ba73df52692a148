import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { given } from '../../kit/given.js';
import { PlainChoice } from '../../kit/plain-choice.js';
import { PlainField } from '../../kit/plain-field.js';
import { written } from '../../kit/written.js';
import { usePeople } from '../../trail/use-names.js';
import { KINDS, type NotesAsked } from './asked.js';
import style from './security-log.module.css';

/** Chooses which notes: what is chosen stands in the address. */
export function NoteFilters({ asked }: { readonly asked: NotesAsked }) {
  const { t } = useTranslation('audit');
  const navigate = useNavigate();
  const people = usePeople(true);
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const of = (field: keyof NotesAsked) => written(event, field);
    const slag = KINDS.find((kind) => kind === of('slag'));
    const search = given({ slag, person: of('person'), sok: of('sok'), adress: of('adress'), fran: of('fran'), till: of('till') });
    void navigate({ to: '/sakerhetslogg', search });
  };
  return (
    <search aria-label={t('find')}>
      <form onSubmit={find} className={style.find}>
        <PlainChoice
          name="slag"
          label={t('log.kind')}
          any={t('log.any')}
          choices={KINDS.map((kind) => [kind, t(`log.kinds.${kind}`)])}
          defaultValue={asked.slag ?? ''}
        />
        <PlainChoice
          key={`people ${people.length}`}
          name="person"
          label={t('log.who')}
          any={t('anyone')}
          choices={people.map(({ id, name }) => [id, name])}
          defaultValue={asked.person ?? ''}
        />
        <PlainField name="sok" label={t('log.text')} defaultValue={asked.sok} minLength={3} maxLength={100} data-search />
        <PlainField name="adress" label={t('log.address')} defaultValue={asked.adress} minLength={2} maxLength={45} />
        <PlainField type="date" name="fran" label={t('log.from')} defaultValue={asked.fran} />
        <PlainField type="date" name="till" label={t('log.until')} defaultValue={asked.till} />
        <Button type="submit" variant="secondary" data-size="sm">
          {t('show')}
        </Button>
        {Object.keys(asked).length > 0 && (
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => void navigate({ to: '/sakerhetslogg', search: {} })}>
            {t('clear')}
          </Button>
        )}
      </form>
    </search>
  );
}
