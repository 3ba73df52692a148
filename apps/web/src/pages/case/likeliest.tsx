import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { offerOf } from '../../kit/offers.js';
import { useMe } from '../../session/me.js';
import { keyOfInterest } from '../board/one-open.js';
import style from './case.module.css';
import { addressOf, type Edition, unanswered } from './edition.js';
import { StartRevision } from './start-revision.js';

/** The one act that the reader most likely came for, of those that they may do. */
export function Likeliest({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation(['case', 'acts']);
  const me = useMe();
  const may = (act: string) => offerOf(edition.acts, act).allowed;
  const params = addressOf(edition);
  const count = unanswered(edition).length;
  if (may('save-draft')) {
    return (
      <Button asChild className={style.likeliest ?? ''}>
        <Link to="/arenden/$directive/$edition/utkast" params={params}>
          {t('act.write')}
        </Link>
      </Button>
    );
  }
  if (may('answer-comment') && count > 0) {
    return (
      <Button asChild className={style.likeliest ?? ''}>
        <Link to="/arenden/$directive/$edition" params={params} search={{ flik: 'granskning' }}>
          {t('act.answer', { count })}
        </Link>
      </Button>
    );
  }
  if (may('give-verdict')) {
    return (
      <Button asChild className={style.likeliest ?? ''}>
        <Link to="/granskning/$directive/$edition" params={params}>
          {t('acts:give-verdict')}
        </Link>
      </Button>
    );
  }
  // Where it is settled, who one is says: until that is known the link would lead elsewhere.
  if (may('settle-disqualification') && me === undefined) return null;
  if (may('settle-disqualification') && me?.rolesToday.includes('board-secretary')) {
    return (
      <Button asChild className={style.likeliest ?? ''}>
        <Link to="/styrelsen" search={{ arende: keyOfInterest(edition.directive, edition.number) }}>
          {t('acts:settle-disqualification')}
        </Link>
      </Button>
    );
  }
  if (may('decide-edition') || may('settle-disqualification')) {
    return (
      <Button asChild className={style.likeliest ?? ''}>
        <Link to="/beslut/$directive/$edition" params={params}>
          {t(may('decide-edition') ? 'act.decide' : 'acts:settle-disqualification')}
        </Link>
      </Button>
    );
  }
  return may('start-revision') ? <StartRevision edition={edition} /> : null;
}
