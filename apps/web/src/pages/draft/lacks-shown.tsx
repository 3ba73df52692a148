import { useTranslation } from 'react-i18next';
import type { Lack } from '../../editor/lacks.js';
import style from './draft.module.css';
import { goTo } from './go-to.js';

/** What is left to write before the draft can be sent to review; each leads to its place. */
export function Lacks({ lacks }: { readonly lacks: readonly Lack[] }) {
  const { t } = useTranslation(['draft', 'editor']);
  return (
    <div className={style.lacks}>
      <p className={style.lacking} aria-live="polite">
        {t('lacks.count', { count: lacks.length })}
      </p>
      {lacks.length > 0 && (
        <ul>
          {lacks.map((lack) => (
            <li key={lack.place}>
              <a
                href={`#${lack.place}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(lack.place);
                }}
              >
                {words(lack)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );

  function words(lack: Lack): string {
    switch (lack.what) {
      case 'part':
        return t('lacks.part', { part: t(`editor:parts.${lack.part}`) });
      case 'text':
        return t('lacks.text', { name: t('editor:number', { number: lack.number }).toLowerCase() });
      case 'consequence':
        return t('lacks.consequence', { consequence: t(`editor:consequence.${lack.consequence}`).toLowerCase() });
      default:
        return t(`lacks.${lack.what}`);
    }
  }
}
