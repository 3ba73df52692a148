import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TABS, type Tab } from './asked.js';
import { Basis } from './basis.js';
import style from './case.module.css';
import { Changes } from './changes.js';
import { addressOf, type Edition, unanswered } from './edition.js';
import { Events } from './events.js';
import { Reviewed } from './reviewed.js';
import { Text } from './text.js';

interface TabsProps {
  readonly edition: Edition;
  readonly now: Tab;
}

/** The parts of a case, each with an address of its own. */
export function Tabs({ edition, now }: TabsProps) {
  const { t } = useTranslation('case');
  const count = unanswered(edition).length;
  return (
    <nav aria-label={t('tabs.label')} className={style.tabs}>
      <ul>
        {TABS.map((tab) => (
          <li key={tab}>
            <Link
              to="/arenden/$directive/$edition"
              params={addressOf(edition)}
              search={{ flik: tab }}
              resetScroll={false}
              aria-current={tab === now ? 'page' : undefined}
            >
              {tab === 'andringar' && edition.basedOn !== undefined
                ? t('tabs.changesTo', { number: edition.basedOn })
                : tab === 'granskning' && count > 0
                  ? t('tabs.unanswered', { count })
                  : t(`tabs.${tab}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function TabShown({ tab, edition }: { readonly tab: Tab; readonly edition: Edition }) {
  switch (tab) {
    case 'text':
      return <Text edition={edition} />;
    case 'andringar':
      return <Changes edition={edition} />;
    case 'granskning':
      return <Reviewed edition={edition} />;
    case 'underlag':
      return <Basis edition={edition} />;
    case 'handelser':
      return <Events edition={edition} />;
  }
}
