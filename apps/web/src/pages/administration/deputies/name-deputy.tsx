import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Form, SelectField } from '../../../kit/form.js';
import { FromToday } from '../../../kit/from-today.js';
import { offerOf } from '../../../kit/offers.js';
import type { Accepted } from '../../../kit/receipt.js';
import { Shown } from '../../../kit/shown.js';
import { useRead } from '../../../session/read.js';
import style from '../administration.module.css';
import { useColleagues } from '../all.js';
import { NotOffered } from '../not-offered.js';
import { DeputyshipForm } from './deputyship-form.js';

interface NameDeputyProps {
  readonly onDone: (done: { readonly said: string; readonly answer: Accepted }) => void;
}

/** First whom: of each person the server says whether they can be named. Then for how long, and by whom. */
export function NameDeputy({ onDone }: NameDeputyProps) {
  const { t } = useTranslation('administration');
  const { person } = useSearch({ from: '/administration/ersattare' });
  const navigate = useNavigate();
  const choices = useColleagues().map(({ id, name }) => [id, name] as const);
  return (
    <div className={style.narrow}>
      <Form onSubmit={() => undefined}>
        <SelectField
          pointer="/person"
          label={t('deputies.who')}
          none={t('choose')}
          choices={choices}
          value={person ?? ''}
          onText={(id) =>
            void navigate({ to: '/administration/ersattare', search: id ? { person: id } : {}, replace: true, resetScroll: false })
          }
        />
      </Form>
      {person && <Chosen key={person} person={person} onDone={onDone} />}
    </div>
  );
}

function Chosen({ person: id, onDone }: NameDeputyProps & { readonly person: string }) {
  const { t } = useTranslation('administration');
  const read = useRead('/api/people/{person}', { path: { person: id } });
  return (
    <Shown read={read} lines={6}>
      {(person) => {
        const offer = offerOf(person.acts, 'name-deputy');
        if (!offer.allowed) return <NotOffered offer={offer} verb={t('deputies.name')} />;
        return <FromToday>{(today) => <DeputyshipForm person={person} href={offer.href} today={today} onDone={onDone} />}</FromToday>;
      }}
    </Shown>
  );
}
