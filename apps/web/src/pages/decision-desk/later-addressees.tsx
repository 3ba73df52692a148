import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { boundBy } from '../../kit/bound.js';
import { Part } from '../../kit/part.js';
import { useOpenUnits } from '../../kit/unit-names.js';
import { UnitsField } from '../../kit/units-field.js';
import type { Edition } from './desk.js';

interface Choosing {
  /** Those of the city's units who need not follow the edition yet. */
  readonly free: ReturnType<typeof useOpenUnits>;
  /** There is nobody left to choose. */
  readonly hasAll: boolean;
  /** Of those who were chosen: of one that is bound since, nothing is left to choose. */
  readonly units: readonly string[];
  readonly names: readonly string[];
}

/** Who may be chosen to follow the edition too, and who is. */
export function useLaterAddressees(edition: Edition, value: readonly string[]): Choosing {
  const all = useOpenUnits();
  const bound = boundBy(edition);
  const free = all.filter(({ id }) => !bound.includes(id));
  const chosen = free.filter(({ id }) => value.includes(id));
  return {
    free,
    hasAll: all.length > 0 && free.length === 0,
    units: chosen.map(({ id }) => id),
    names: chosen.map(({ name }) => name),
  };
}

interface LaterAddresseesProps {
  readonly choosing: Choosing;
  readonly onPick: (units: readonly string[]) => void;
}

export function LaterAddressees({ choosing: { free, units }, onPick }: LaterAddresseesProps) {
  const { t } = useTranslation('desk');
  return <UnitsField label={t('extend.units')} choices={free} value={units} onPick={onPick} />;
}

/** Where an edition is extended: the form, unless nobody is left to choose. */
export function Extension({ hasAll, children }: { readonly hasAll: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation('desk');
  return (
    <Part id="fler" title={t('extend.title')}>
      {hasAll ? <p>{t('extend.none')}</p> : children}
    </Part>
  );
}
