import { BINDING } from '@anvisa/domain/directive/states';
import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { StateTag } from '../../kit/state-tag.js';
import type { Answer } from '../../session/read.js';
import { useRead } from '../../session/read.js';
import { StartRevision } from '../case/start-revision.js';
import style from './areas.module.css';
import { StartDirective } from './start-directive.js';

interface AreaProps {
  readonly area: Answer<'/api/area-map'>['areas'][number];
  readonly components: readonly string[];
  /** Its directives' latest editions, but for those that have ended. */
  readonly editions: Answer<'/api/directives'>['items'];
}

export function Area({ area: { id, name, directive }, components, editions }: AreaProps) {
  const { t } = useTranslation('draft');
  const decided = editions.find(({ state }) => BINDING.includes(state));
  return (
    <li className={style.area} data-listed>
      <Heading level={2} data-size="xs" lang="sv">
        {name}
      </Heading>
      <p className={style.quiet} lang="sv">
        {components.join(', ')}
      </p>
      {editions.map(({ directive: of, edition, title, state }) => (
        <p key={of} className={style.edition}>
          <Link to="/arenden/$directive/$edition" params={{ directive: of, edition: String(edition) }}>
            <AsWritten text={title} />, {t('edition', { number: edition })}
          </Link>{' '}
          <StateTag state={state} />
        </p>
      ))}
      {editions.length === 0 && !directive && <StartDirective area={id} name={name} />}
      {decided && <Revise directive={decided.directive} edition={decided.edition} />}
    </li>
  );
}

function Revise({ directive, edition }: { readonly directive: string; readonly edition: number }) {
  const { data } = useRead('/api/directives/{directive}/editions/{edition}', { path: { directive, edition } });
  return data ? <StartRevision edition={data} /> : null;
}
