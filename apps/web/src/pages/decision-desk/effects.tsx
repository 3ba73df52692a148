import { comparedProvisions, countChanges } from '@anvisa/domain/directive/comparison';
import { Details } from '@digdir/designsystemet-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { contentWithAllBound } from '../../kit/bound.js';
import { useCountedUnits } from '../../kit/counted-units.js';
import { Later } from '../../kit/later.js';
import { Loading } from '../../kit/loading.js';
import { Part } from '../../kit/part.js';
import { useUnitNames } from '../../kit/unit-names.js';
import { reading, useRead } from '../../session/read.js';
import type { Content, Edition } from './desk.js';
import style from './desk.module.css';
import { millions } from './millions.js';

const Comparison = lazy(() => import('../../comparison/comparison.js'));

/** What changes, for whom, and how much money it is about. */
export function Effects({ edition, content }: { readonly edition: Edition; readonly content: Content }) {
  const { t, i18n } = useTranslation('desk');
  const before = useBefore(edition);
  const area = useRead('/api/area-map', { query: {} }).data?.areas.find(({ id }) => id === edition.area);
  const names = useUnitNames();
  const counted = useCountedUnits();
  const count = content.addressees.length;
  return (
    <Part id="vad-andras" title={t('effects.title')}>
      <p>
        {edition.basedOn === undefined
          ? t('effects.first', { count: content.provisions.length })
          : before && changesInWords(before, content, t)}{' '}
        {t('effects.whom', { whom: counted(content.addressees) })}
        {area && t('effects.cost', { area: area.name, cost: millions(area.yearlyCostSek, i18n.language) })}
      </p>
      {content.transitional && (
        <p>
          {t('effects.transitional')} <AsWritten text={content.transitional} />
        </p>
      )}
      <Details className={style.details}>
        <Details.Summary>{t('effects.addressees', { count })}</Details.Summary>
        <Details.Content>
          <ul className={style.names}>
            {content.addressees.map((unit) => (
              <li key={unit}>{names.get(unit) ?? unit}</li>
            ))}
          </ul>
        </Details.Content>
      </Details>
      {before && edition.basedOn !== undefined && <WordByWord before={before} now={content} basedOn={edition.basedOn} />}
      <p>
        <Link to="/anvisningar/$directive/utgavor/$edition" params={{ directive: edition.directive, edition: String(edition.number) }}>
          {t(edition.basedOn === undefined ? 'effects.read' : 'effects.compare')}
        </Link>
      </p>
    </Part>
  );
}

/** The comparison comes when somebody asks for it. */
function WordByWord({ before, now, basedOn }: { readonly before: Content; readonly now: Content; readonly basedOn: number }) {
  const { t } = useTranslation(['desk', 'directive']);
  const [isOpen, setOpen] = useState(false);
  return (
    <Details className={style.details} open={isOpen} onToggle={() => setOpen(!isOpen)}>
      <Details.Summary>{t('effects.wordByWord')}</Details.Summary>
      <Details.Content>
        {isOpen && (
          <Later space={<Loading />}>
            <Comparison before={before} now={now} beforeName={t('directive:facts.edition', { number: basedOn })} />
          </Later>
        )}
      </Details.Content>
    </Details>
  );
}

function useBefore({ directive, basedOn }: Edition): Content | undefined {
  const options = reading('/api/directives/{directive}/editions/{edition}', { path: { directive, edition: basedOn ?? 0 } });
  const before = useQuery({ ...options, queryFn: basedOn === undefined ? skipToken : options.queryFn }).data;
  return before && contentWithAllBound(before);
}

/** “3 nya bestämmelser, 2 ändrade, 1 borttagen.” */
function changesInWords(before: Content, now: Content, t: ReturnType<typeof useTranslation<'desk'>>['t']): string {
  const { added, changed, removed, moved } = countChanges(comparedProvisions(before, now));
  const said = [
    added > 0 && t('effects.added', { count: added }),
    changed > 0 && t('effects.changed', { count: changed }),
    removed > 0 && t('effects.removed', { count: removed }),
    moved > 0 && t('effects.moved', { count: moved }),
  ].filter((one) => one !== false);
  return said.length === 0 ? t('effects.unchanged') : t('effects.against', { changes: said.join(', ') });
}
