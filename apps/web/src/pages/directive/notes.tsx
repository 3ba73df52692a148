import { CONSEQUENCES } from '@anvisa/domain/directive/content';
import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Day } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import { Prose } from '../../kit/prose.js';
import { useCompaniesToo, useUnitNames } from '../../kit/unit-names.js';
import type { Content } from './content.js';
import style from './statute.module.css';

const MANY = 6;

/** Below the text: from when it applies, how it comes in, what it changes, what it means, and whom it binds. */
export function Notes({ content }: { readonly content: Content }) {
  const { t } = useTranslation('directive');
  const names = useUnitNames();
  const companiesToo = useCompaniesToo();
  const addressed = content.addressees.map((id) => names.get(id)).filter((name) => name !== undefined);
  return (
    <section className={style.notes} aria-labelledby="noter">
      <Heading level={2} data-size="xs" id="noter">
        {t('notes.title')}
      </Heading>
      <Facts
        facts={[
          [t('notes.inForceFrom'), <Day key="inForceFrom" day={content.inForceFrom} plain />],
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
          [t('notes.addressees'), addressed.length > 0 && <Addressees names={addressed} companies={companiesToo(content.addressees)} />],
          ...CONSEQUENCES.map(
            (kind) =>
              [
                t(`consequences.${kind}`),
                content.consequences[kind] && <AsWritten key={kind} text={content.consequences[kind]} />,
              ] as const,
          ),
        ]}
      />
    </section>
  );
}

function Addressees({ names, companies }: { readonly names: readonly string[]; readonly companies: readonly string[] }) {
  const { t } = useTranslation('directive');
  const all = <AsWritten text={names.join(', ')} />;
  return (
    <>
      {names.length <= MANY ? (
        all
      ) : (
        <details>
          <summary>{t('notes.units', { count: names.length })}</summary>
          {all}
        </details>
      )}
      {companies.map((said) => (
        <p key={said}>{said}</p>
      ))}
    </>
  );
}
