import { CONSEQUENCES } from '@anvisa/domain/directive/content';
import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { CaseLink } from '../../kit/case-link.js';
import { DataTable } from '../../kit/data-table.js';
import { Day } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import { Prose } from '../../kit/prose.js';
import { Shown } from '../../kit/shown.js';
import { useRead } from '../../session/read.js';
import style from './case.module.css';
import { addressOf, type Edition } from './edition.js';

/** What the decision rests on: consequences, what is changed and why, other cases, and the case's own documents. */
export function Basis({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation(['case', 'directive', 'decision']);
  const content = edition.text?.content;
  return (
    <>
      {content && (
        <section aria-labelledby="konsekvenser" className={style.section}>
          <Heading level={2} data-size="2xs" id="konsekvenser">
            {t('basis.consequences')}
          </Heading>
          <Facts
            facts={[
              ...CONSEQUENCES.map(
                (kind) =>
                  [
                    t(`directive:consequences.${kind}`),
                    content.consequences[kind] ? <AsWritten key={kind} text={content.consequences[kind]} /> : t('basis.notWritten'),
                  ] as const,
              ),
              [t('directive:notes.changes'), content.changes && <Prose key="changes" text={content.changes} under={2} />],
            ]}
          />
        </section>
      )}
      {content && content.references.length > 0 && (
        <section aria-labelledby="hanvisningar" className={style.section}>
          <Heading level={2} data-size="2xs" id="hanvisningar">
            {t('directive:notes.references')}
          </Heading>
          <ul className={style.list}>
            {content.references.map((number) => (
              <li key={number}>
                <CaseLink number={number} titled />
              </li>
            ))}
          </ul>
        </section>
      )}
      {edition.decisions.length > 0 && (
        <section aria-labelledby="beslut" className={style.section}>
          <Heading level={2} data-size="2xs" id="beslut">
            {t('directive:facts.decisions')}
          </Heading>
          <ul className={style.list}>
            {edition.decisions.map(({ document, outcome, body, by, decidedBy = '' }) => (
              <li key={document}>
                <Link
                  to="/anvisningar/$directive/utgavor/$edition/beslut/$document"
                  params={{ ...addressOf(edition), document: String(document) }}
                >
                  {t(`directive:outcomes.${outcome}`)}
                </Link>
                , {body === 'delegate' ? by.name : t(`decision:${body === 'chair' ? 'byChair' : 'byBoard'}`, { name: by.name, decidedBy })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Documents caseNumber={edition.caseNumber} />
    </>
  );
}

function Documents({ caseNumber }: { readonly caseNumber: string }) {
  const { t } = useTranslation(['case', 'public']);
  const read = useRead('/api/register', { query: { case: caseNumber, limit: 100 } });
  return (
    <section aria-labelledby="handlingar" className={style.section}>
      <Heading level={2} data-size="2xs" id="handlingar">
        {t('basis.documents')}
      </Heading>
      <Shown read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={style.quiet}>{t('basis.noDocuments')}</p>
          ) : (
            <DataTable
              caption={t('basis.caption', { caseNumber })}
              rows={items}
              rowKey={({ number }) => String(number)}
              columns={[
                { key: 'number', head: t('public:register.document'), kind: 'figure', cell: ({ number }) => number || '' },
                {
                  key: 'day',
                  head: t('public:register.day'),
                  kind: 'number',
                  cell: ({ registeredOn }) => <Day day={registeredOn} plain />,
                },
                {
                  key: 'kind',
                  head: t('public:register.kind'),
                  cell: ({ kind }) => t(`public:register.kinds.${kind}` as 'public:register.kinds.case-opened', kind),
                },
              ]}
            />
          )
        }
      </Shown>
    </section>
  );
}
