import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from './loading.module.css';

/** What comes sooner than this is not waited for. */
const PATIENCE_MS = 300;
const WIDTHS = ['60%', '92%', '85%', '96%', '40%', '90%', '75%', '88%'];

/** Keeps the space of what is on its way. Only after a moment does it look like waiting. */
export function Loading({ lines = 6 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setWaits(true), PATIENCE_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className={style.space} style={{ '--lines': lines } as React.CSSProperties} role="status" data-waits>
      {waits && (
        <>
          <span className="ds-sr-only">{t('loading')}</span>
          {Array.from({ length: lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move.
            <span key={line} className={style.line} style={{ width: WIDTHS[line % WIDTHS.length] }} />
          ))}
        </>
      )}
    </div>
  );
}
