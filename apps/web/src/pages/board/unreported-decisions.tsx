import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { offerOf } from '../../kit/offers.js';
import { Part } from '../../kit/part.js';
import { Receipt } from '../../kit/receipt.js';
import { Shown } from '../../kit/shown.js';
import { useRead } from '../../session/read.js';
import { type Compiled, CompileForm } from './compile-form.js';
import { UnreportedList } from './unreported-list.js';

/** As many as one report may hold. */
const ALL = { query: { limit: 200 } };

/** Decisions by delegation that the board has not been told of: whoever may, gathers them into a report (KL 6:40, 7:8). */
export function UnreportedDecisions() {
  const { t } = useTranslation('board');
  const read = useRead('/api/delegation-reports/unreported', ALL);
  const [done, setDone] = useState<Compiled>();
  return (
    <Part id="oanmalda" title={t('unreported.title')}>
      {done && (
        <Receipt key={done.answer.at} answer={done.answer} title={done.said}>
          <Link to="/styrelsen/anmalningar/$report" params={{ report: done.answer.result.id }}>
            {t('unreported.toReport')}
          </Link>
        </Receipt>
      )}
      <Shown read={read} lines={2}>
        {({ items, acts }) => {
          if (items.length === 0) return <Empty>{t('unreported.none')}</Empty>;
          const { allowed, href } = offerOf(acts, 'compile-report');
          return allowed ? <CompileForm href={href} decisions={items} onDone={setDone} /> : <UnreportedList decisions={items} />;
        }}
      </Shown>
    </Part>
  );
}
