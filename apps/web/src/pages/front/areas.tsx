import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ComingEdition, useComing } from '../../kit/coming.js';
import { Day } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { useToday } from '../../kit/today.js';
import type { Answer } from '../../session/read.js';
import style from './front.module.css';

interface AreasProps {
  readonly directives: Answer<'/api/in-force'>['items'];
  readonly map: Answer<'/api/area-map'> | undefined;
}

/** The areas of the whole delivery, each with the directive that governs it: what lacks one is seen as well. */
export function Areas({ directives, map }: AreasProps) {
  const { t } = useTranslation('public');
  const coming = useComing(useToday());
  const byArea = new Map(directives.map((directive) => [directive.area, directive]));
  const named = map?.areas ?? directives.map(({ area, title }) => ({ id: area, name: title }));
  const unnamed = directives.filter(({ area }) => !named.some(({ id }) => id === area));
  const areas = [...named, ...unnamed.map(({ area, title }) => ({ id: area, name: title }))];
  if (areas.length === 0) return <Empty>{t('front.empty')}</Empty>;
  return (
    <ul className={style.areas}>
      {areas.map(({ id, name }) => {
        const directive = byArea.get(id);
        const next = coming.find(({ area }) => area === id);
        return (
          <li key={id} data-listed>
            {directive ? (
              <>
                <Link to="/anvisningar/$directive" params={{ directive: id }} lang="sv">
                  {name}
                </Link>
                <span>
                  {t('edition', { number: directive.edition })}, {t('since')} <Day day={directive.inForceFrom} plain />
                </span>
              </>
            ) : (
              <>
                <div lang="sv">{name}</div>
                <span>{t('front.none')}</span>
              </>
            )}
            {next && (
              <p>
                <ComingEdition of={next} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
