import { useTranslation } from 'react-i18next';
import type { Safe } from '../../editor/draft-keeper.js';
import { timeInWords } from '../../kit/dates.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { signInAddress } from '../../session/me.js';
import style from './draft.module.css';

/** “Sparat 10:42”; or where the text is instead, and what happens with it. It keeps its place. */
export function SafeShown({ safe }: { readonly safe: Safe }) {
  const { t, i18n } = useTranslation(['draft', 'common']);
  if (safe.how === 'here' && safe.why === 'refused') return <ProblemNotice error={safe.error} />;
  return (
    <p className={style.safe} aria-live="polite" data-here={safe.how === 'here'}>
      {safe.how === 'saved' && (safe.at === undefined ? t('safe.nothing') : t('safe.saved', { time: timeInWords(safe.at, i18n.language) }))}
      {safe.how === 'sending' && t('safe.sending')}
      {safe.how === 'here' && t(`safe.${safe.why}`)}
      {safe.how === 'here' && safe.why === 'session-ended' && (
        <>
          {' '}
          <a href={signInAddress()}>{t('common:session.again')}</a>
        </>
      )}
    </p>
  );
}
