import { CONSEQUENCES } from '@anvisa/domain/directive/content';
import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../kit/facts.js';
import { Prose } from '../../kit/prose.js';
import { useUnitNames } from '../../kit/unit-names.js';
import type { Content } from './content.js';
import style from './statute.module.css';

const MANY = 6;

/** Below the text: how it came in, what it changed, what it means, and whom it binds. */
export function Notes({ content }: { readonly content: Content }) {
  const { t } = useTranslation('directive');
  const names = useUnitNames();
  const addressed = content.addressees.map((id) => names.get(id)).filter((name) => name !== undefined);
  return (
    <section className={style.notes} aria-labelledby="noter">
      <Heading level={2} data-size="xs" id="noter">
        {t('notes.title')}
      </Heading>
      <Facts
        facts={[
          [t('notes.transitional'), content.transitional && <Prose text={content.transitional} under={2} />],
          [t('notes.changes'), content.changes && <Prose text={content.changes} under={2} />],
          [t('notes.exemptions'), t(`exempting.${content.exemptionsBy}`)],
          [t('notes.evaluation'), t('notes.months', { count: content.evaluationMonths })],
          [
            t('notes.references'),
            content.references.length > 0 &&
              content.references.map((number) => (
                <Link key={number} to="/diarium" search={{ dnr: number }} className={style.reference}>
                  {number}
                </Link>
              )),
          ],
          [t('notes.addressees'), addressed.length > 0 && <Addressees names={addressed} />],
          ...CONSEQUENCES.map((kind) => [t(`consequences.${kind}`), content.consequences[kind]] as const),
        ]}
      />
    </section>
  );
}

function Addressees({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('directive');
  if (names.length <= MANY) return names.join(', ');
  return (
    <details>
      <summary>{t('notes.units', { count: names.length })}</summary>
      {names.join(', ')}
    </details>
  );
}
