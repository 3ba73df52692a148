import { useTranslation } from 'react-i18next';
import Comparison from '../../comparison/comparison.js';
import { contentWithAllBound } from '../../kit/bound.js';
import { Empty } from '../../kit/empty.js';
import { Shown } from '../../kit/shown.js';
import { useEdition } from '../directive/use-edition.js';
import type { Edition } from './edition.js';

/** Word by word against the edition that this one is made from. */
export function Changes({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('case');
  const before = useEdition(edition.directive, edition.basedOn);
  const { text, basedOn, state } = edition;
  if (basedOn === undefined) return <Empty>{t('changes.first')}</Empty>;
  if (!text) return <Empty>{t(state === 'draft' ? 'text.none' : 'text.ended')}</Empty>;
  return (
    <Shown read={before}>
      {(earlier) => {
        const content = contentWithAllBound(earlier);
        return content ? (
          <section aria-labelledby="andringar">
            <h2 id="andringar" className="ds-sr-only">
              {t('tabs.changesTo', { number: basedOn })}
            </h2>
            <Comparison before={content} now={text.content} beforeName={t('changes.edition', { number: basedOn })} />
          </section>
        ) : (
          <Empty>{t('changes.none')}</Empty>
        );
      }}
    </Shown>
  );
}
