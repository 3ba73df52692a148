import { EDITION_STATES } from '@anvisa/domain/directive/states';
import { OFFICERS } from '@anvisa/domain/permission/role-groups';
import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHolders } from '../../../kit/holders.js';
import { PlainChoice } from '../../../kit/plain-choice.js';
import { PlainField } from '../../../kit/plain-field.js';
import { written } from '../../../kit/written.js';
import { useMe } from '../../../session/me.js';
import { useRead } from '../../../session/read.js';
import { type CasesAsked, casesAsked, chosenIn } from './asked.js';
import style from './list.module.css';

type Choices = readonly (readonly [value: string, label: string])[];

/** Chooses which cases, and in which order. On a phone all but the search stand behind a button, unless something is chosen. */
export function CasesFilters({ asked }: { readonly asked: CasesAsked }) {
  const { t } = useTranslation(['cases', 'states']);
  const navigate = useNavigate();
  const panel = useId();
  const { sok, ...others } = chosenIn(asked);
  const [isOpen, setOpen] = useState(Object.keys(others).length > 0);
  const areas = useAreas();
  const officers = useOfficers();
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const of = (field: keyof CasesAsked) => written(event, field);
    const search = { sok: of('sok'), lage: of('lage'), omrade: of('omrade'), hos: of('hos'), frist: of('frist'), ordning: of('ordning') };
    void navigate({ to: '/arenden', search: casesAsked(search) });
  };
  return (
    <search aria-label={t('find.label')}>
      <form onSubmit={find} className={style.find}>
        <PlainField name="sok" type="search" label={t('find.words')} defaultValue={sok} maxLength={200} data-search autoComplete="off" />
        <button type="button" className={style.opener} aria-expanded={isOpen} aria-controls={panel} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'find.fewer' : 'find.further')}
        </button>
        <div id={panel} className={style.choices} data-open={isOpen}>
          <PlainChoice
            name="lage"
            label={t('find.state')}
            any={t('find.anyState')}
            choices={EDITION_STATES.map((state) => [state, t(`states:edition.${state}`)])}
            defaultValue={asked.lage ?? ''}
          />
          <PlainChoice
            key={`areas ${areas.length}`}
            name="omrade"
            label={t('find.area')}
            any={t('find.anyArea')}
            choices={areas}
            defaultValue={asked.omrade ?? ''}
          />
          <PlainChoice
            key={`officers ${officers.length}`}
            name="hos"
            label={t('officer')}
            any={t('find.anybody')}
            choices={officers}
            defaultValue={asked.hos ?? ''}
          />
          <PlainChoice
            name="frist"
            label={t('find.deadline')}
            any={t('find.anyDeadline')}
            choices={[['passerad', t('find.passed')]]}
            defaultValue={asked.frist ?? ''}
          />
          <PlainChoice
            name="ordning"
            label={t('find.order')}
            any={t('find.byDeadline')}
            choices={[['andrat', t('find.byChange')]]}
            defaultValue={asked.ordning ?? ''}
          />
        </div>
        <Button type="submit" variant="secondary" data-size="sm">
          {t('find.show')}
        </Button>
        {Object.keys(asked).length > 0 && (
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => void navigate({ to: '/arenden', search: {} })}>
            {t('clear')}
          </Button>
        )}
      </form>
    </search>
  );
}

function useAreas(): Choices {
  const areas = useRead('/api/area-map', { query: {} }).data?.areas ?? [];
  return areas.map(({ id, name }) => [id, name]);
}

/** Those who can have a case; oneself first. */
function useOfficers(): Choices {
  const { t } = useTranslation('cases');
  const me = useMe();
  const officers = useHolders(...OFFICERS);
  const others = officers.filter(({ id }) => id !== me?.id).map(({ id, name }) => [id, name] as const);
  return me && officers.length > others.length ? [[me.id, t('find.mine', { name: me.name })], ...others] : others;
}
