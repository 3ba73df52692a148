import type { Consequence } from '@anvisa/domain/directive/content';
import { useTranslation } from 'react-i18next';
import type { Lack, Shorter } from '../../editor/lacks.js';
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
            <li key={words(lack)}>
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
      case 'own-id':
        return t(`lacks.${lack.what}`, { name: provision(lack.number) });
      case 'consequence':
        return t('lacks.consequence', { consequence: consequence(lack.consequence) });
      case 'shorter':
        return t(`lacks.shorter.${lack.of.field}`, { ...named(lack.of), max: lack.max });
      default:
        return t(`lacks.${lack.what}`);
    }
  }

  function named(of: Shorter) {
    return { name: 'number' in of ? provision(of.number) : '', consequence: 'consequence' in of ? consequence(of.consequence) : '' };
  }

  function provision(number: number): string {
    return t('editor:number', { number }).toLowerCase();
  }

  function consequence(which: Consequence): string {
    return t(`editor:consequence.${which}`).toLowerCase();
  }
}
