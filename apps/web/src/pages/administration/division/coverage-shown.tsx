import { coverage } from '@anvisa/domain/area/coverage';
import { useTranslation } from 'react-i18next';
import style from './division.module.css';
import type { Area, Component } from './use-division.js';

interface CoverageShownProps {
  readonly components: readonly Component[];
  readonly areas: readonly Area[];
}

/** Whether each component belongs to exactly one area, by the very rule that an adoption is refused by. It is said anew as one moves them. */
export function CoverageShown({ components, areas }: CoverageShownProps) {
  const { t } = useTranslation('division');
  const { uncovered, claimedTwice, unknown } = coverage({ components, areas });
  const named = (id: string, things: readonly { readonly id: string; readonly name: string }[]) =>
    things.find((one) => one.id === id)?.name ?? id;
  const isWhole = uncovered.length + claimedTwice.length + unknown.length === 0;
  return (
    <section aria-label={t('coverage')} aria-live="polite" className={style.coverage} data-whole={isWhole}>
      {isWhole && <p>{t('whole')}</p>}
      {uncovered.length > 0 && (
        <p>
          <strong>{t('uncovered')}</strong> {uncovered.map((id) => named(id, components)).join(', ')}
        </p>
      )}
      {claimedTwice.map(({ component, areas: claiming }) => (
        <p key={component}>
          <strong>{t('claimedTwice')}</strong> {named(component, components)} ({claiming.map((id) => named(id, areas)).join(', ')})
        </p>
      ))}
      {unknown.map(({ component, area }) => (
        <p key={`${component} ${area}`}>
          <strong>{t('unknown')}</strong> {component} ({named(area, areas)})
        </p>
      ))}
    </section>
  );
}
