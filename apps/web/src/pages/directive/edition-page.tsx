import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Page } from '../../kit/page.js';
import { Rail } from '../../kit/rail.js';
import { ShownPage } from '../../kit/shown.js';
import { StateTag } from '../../kit/state-tag.js';
import type { Answer } from '../../session/read.js';
import { Corrections } from './corrections.js';
import { EditionFacts } from './edition-facts.js';
import { Statute } from './statute.js';
import { useEdition } from './use-edition.js';

type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;

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
          lang="sv"
          over={t('over', { edition: shown.number, caseNumber: shown.caseNumber })}
          lead={
            <>
              <StateTag state={shown.state} /> <WhenInForce edition={shown} />
            </>
          }
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
              corrections={shown.corrections}
              place={shown.inForceFrom ? { directive: shown.directive, on: shown.inForceFrom } : undefined}
            />
          )}
          {shown.corrections.length > 0 && <Corrections edition={shown} />}
        </Page>
      )}
    </ShownPage>
  );
}

/** From when it is to apply, applies or applied, and until when. */
function WhenInForce({ edition: { state, inForceFrom, inForceUntil } }: { readonly edition: Edition }) {
  const { t } = useTranslation('directive');
  const says = state === 'published' ? 'willApply' : state === 'in-force' ? 'applies' : state === 'lapsed' ? undefined : 'applied';
  if (!says || !inForceFrom) return null;
  return (
    <>
      {t(says)} <Day day={inForceFrom} plain />
      {inForceUntil && (
        <>
          {' '}
          {t('until')} <Day day={inForceUntil} plain />
        </>
      )}
      .
    </>
  );
}
