import { CLOSED, type EditionState } from '@anvisa/domain/directive/states';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { Page } from '../../kit/page.js';
import { Shown, SPACE } from '../../kit/shown.js';
import { statusOf } from '../../session/problem.js';
import { useRead } from '../../session/read.js';
import { useReadAll } from '../../session/read-all.js';
import { Area } from './area.js';
import style from './areas.module.css';

/** The areas of the delivery: which have a directive, which are on their way to one, and where one can begin. */
export default function AreasPage() {
  const { t } = useTranslation('draft');
  const map = useRead('/api/area-map', { query: {} });
  const directives = useReadAll('/api/directives');
  const alive = directives.data?.items.filter(({ state }) => isAlive(state));
  const without = alive && map.data?.areas.filter(({ id, directive }) => !directive && !alive.some(({ area }) => area === id));
  if (statusOf(map.error) === 404) {
    return (
      <Page title={t('areas.title')}>
        <Empty>{t('areas.none')}</Empty>
      </Page>
    );
  }
  return (
    <Page title={t('areas.title')} lead={without ? t('areas.lead', { count: without.length }) : SPACE}>
      <Shown read={map} lines={12}>
        {({ areas, components }) => (
          <Shown read={directives} lines={12}>
            {({ items }) => (
              <ul className={style.areas}>
                {areas.map((area) => (
                  <Area
                    key={area.id}
                    area={area}
                    components={area.components.map((id) => components.find((one) => one.id === id)?.name ?? id)}
                    editions={items.filter((one) => one.area === area.id && isAlive(one.state))}
                  />
                ))}
              </ul>
            )}
          </Shown>
        )}
      </Shown>
    </Page>
  );
}

/** Editions that have ended are history; the area is free for another. */
function isAlive(state: EditionState): boolean {
  return !CLOSED.includes(state);
}
