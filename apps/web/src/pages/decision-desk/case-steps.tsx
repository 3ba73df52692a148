import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { keyPresses } from '../../app/key-presses.js';
import style from './desk.module.css';
import { addressOf, useCases, type WaitingCase } from './use-cases.js';

/** Where in the day's cases one is, and the ways to the next and the one before: j and k lead there as well. */
export function CaseSteps({ directive, edition }: { readonly directive: string; readonly edition: number }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const { cases } = useCases();
  const at = cases.findIndex(({ subject }) => subject.directive === directive && subject.edition === edition);
  const before = cases[at - 1];
  const next = cases[at + 1];
  useEffect(() => {
    const go = (to: WaitingCase | undefined) => () => {
      if (to) void navigate({ to: '/beslut/$directive/$edition', params: addressOf(to) });
    };
    return keyPresses({ j: go(next), k: go(before) }, 'before-the-house');
  }, [navigate, next, before]);
  if (at < 0) return <Link to="/beslut">{t('steps.all')}</Link>;
  return (
    <nav aria-label={t('steps.label')} className={style.steps}>
      <Link to="/beslut">{t('steps.place', { at: at + 1, of: cases.length })}</Link>
      {before && <CaseLink to={before} words={t('steps.previous')} hint="k" />}
      {next && <CaseLink to={next} words={t('steps.next')} hint="j" />}
    </nav>
  );
}

function CaseLink({ to, words, hint }: { readonly to: WaitingCase; readonly words: string; readonly hint: string }) {
  return (
    <Link to="/beslut/$directive/$edition" params={addressOf(to)} title={to.subject.title}>
      {words} <kbd>{hint}</kbd>
    </Link>
  );
}
