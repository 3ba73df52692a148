import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../kit/capital.js';
import { Part } from '../../kit/part.js';
import { type Decided, useWhoDecided } from './who-decided.js';

/** In the place of the form whose reader was about to decide, where somebody else has: who, and when. */
export function Overtaken({ id, decision }: { readonly id: string; readonly decision: Decided }) {
  const { t } = useTranslation('desk');
  const { who, when } = useWhoDecided()(decision);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      // The focus is nowhere where it was in the form that is gone; whoever reads elsewhere on the page keeps it, and their place.
      if (document.activeElement === document.body) document.getElementById(id)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [id]);
  return (
    <Part id={id} title={t('latest.overtaken')}>
      <p>{capital(t('latest.notSent', { who, when }))}</p>
    </Part>
  );
}
