import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../kit/page.js';
import { Rail } from '../../kit/rail.js';
import { ShownPage } from '../../kit/shown.js';
import { StateTag } from '../../kit/state-tag.js';
import { Corrections } from './corrections.js';
import { EditionFacts } from './edition-facts.js';
import { Statute } from './statute.js';
import { useEdition } from './use-edition.js';

/** One edition, whenever it applied. */
export default function EditionPage() {
  const { t } = useTranslation('directive');
  const { directive, edition } = useParams({ from: '/anvisningar/$directive/utgavor/$edition' });
  const read = useEdition(directive, Number(edition));
  return (
    <ShownPage title={t('title')} read={read} lines={14}>
      {(shown) => (
        <Page
          title={shown.text?.content.title ?? shown.directiveTitle}
          over={t('over', { edition: shown.number, caseNumber: shown.caseNumber })}
          lead={<StateTag state={shown.state} />}
          rail={
            <Rail label={t('about')}>
              <EditionFacts edition={shown} />
            </Rail>
          }
        >
          {shown.text && (
            <Statute
              content={shown.text.content}
              hash={shown.text.hash}
              directive={shown.directive}
              edition={shown.number}
              caseNumber={shown.caseNumber}
              basedOn={shown.basedOn}
              place={shown.inForceFrom ? { directive: shown.directive, on: shown.inForceFrom } : undefined}
            />
          )}
          {shown.corrections.length > 0 && <Corrections corrections={shown.corrections} />}
        </Page>
      )}
    </ShownPage>
  );
}
