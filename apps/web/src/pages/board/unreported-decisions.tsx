import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { offerOf } from '../../kit/offers.js';
import { Part } from '../../kit/part.js';
import { Shown } from '../../kit/shown.js';
import { useRead } from '../../session/read.js';
import { type Compiled, CompileForm } from './compile-form.js';
import { Done } from './done.js';
import { UnreportedList } from './unreported-list.js';

/** As many as one report may hold. */
const ALL = { query: { limit: 200 } };

/** Decisions by delegation that the board has not been told of: whoever may, gathers them into a report (KL 6:40, 7:8). */
export function UnreportedDecisions() {
  const { t } = useTranslation('board');
  const read = useRead('/api/delegation-reports/unreported', ALL);
  const [done, setDone] = useState<ReactNode>();
  const tell = ({ said, report }: Compiled) =>
    setDone(
      <>
        {said}{' '}
        <Link to="/styrelsen/anmalningar/$report" params={{ report }}>
          {t('unreported.toReport')}
        </Link>
      </>,
    );
  return (
    <Part id="oanmalda" title={t('unreported.title')}>
      {done && <Done>{done}</Done>}
      <Shown read={read} lines={2}>
        {({ items, acts }) => {
          if (items.length === 0) return <Empty>{t('unreported.none')}</Empty>;
          const { allowed, href } = offerOf(acts, 'compile-report');
          return allowed ? <CompileForm href={href} decisions={items} onDone={tell} /> : <UnreportedList decisions={items} />;
        }}
      </Shown>
    </Part>
  );
}
