import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { NumberedProvision } from './content.js';
import style from './statute.module.css';

const FEW = 3;

/** The contents of a text that is longer than a page. */
export function Contents({ provisions }: { readonly provisions: readonly NumberedProvision[] }) {
  const { t } = useTranslation('directive');
  if (provisions.length <= FEW) return null;
  return (
    <nav aria-labelledby="innehallsforteckning" className={style.contents}>
      <Heading level={2} data-size="2xs" id="innehallsforteckning">
        {t('contents')}
      </Heading>
      <ol>
        {provisions.map(({ id, number, heading }) => (
          <li key={id}>
            <a href={`#p${number}`}>
              {t('provision', { number })} {heading}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
