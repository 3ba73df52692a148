import { Alert, Heading } from '@digdir/designsystemet-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { signInAddress } from '../session/me.js';
import { isRefusal, Refused, Unanswered } from '../session/problem.js';
import style from './problem-notice.module.css';

interface ProblemNoticeProps {
  readonly error: unknown;
  readonly onAgain?: () => void;
  /** For whoever gives it the focus. */
  readonly ref?: Ref<HTMLDivElement>;
}

/**
 * What happened, what was kept, and how to go on: to try again where something failed, not where the answer was no. It stays where it stands until it
 * is answered.
 */
export function ProblemNotice({ error, onAgain, ref }: ProblemNoticeProps) {
  const { t } = useTranslation();
  const problem = error instanceof Refused ? error.problem : undefined;
  const ended = problem?.status === 401;
  return (
    <Alert {...(ref && { ref, tabIndex: -1 })} data-color={ended ? 'warning' : 'danger'} role="alert" className={style.notice}>
      <Heading level={2} data-size="2xs">
        {problem?.title ?? t('problem.title')}
      </Heading>
      <p>{ended ? t('session.ended') : (problem?.detail ?? t(error instanceof Unanswered ? 'problem.unanswered' : 'problem.broken'))}</p>
      {problem?.status === 404 && <p>{t('problem.closed')}</p>}
      {problem?.status === 412 && <p>{t('problem.changed')}</p>}
      {problem?.ground && <p className={style.small}>{t('problem.ground', { ground: problem.ground })}</p>}
      {problem && problem.status >= 500 && <p className={style.small}>{t('problem.reference', { instance: problem.instance })}</p>}
      {ended && <a href={signInAddress()}>{t('session.again')}</a>}
      {!isRefusal(error) && onAgain && (
        <button type="button" className="ds-button" data-variant="secondary" data-size="sm" onClick={onAgain}>
          {t('problem.again')}
        </button>
      )}
    </Alert>
  );
}
