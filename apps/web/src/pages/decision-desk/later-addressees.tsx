import { useTranslation } from 'react-i18next';
import { boundBy } from '../../kit/bound.js';
import { useOpenUnits } from '../../kit/unit-names.js';
import { UnitsField } from '../../kit/units-field.js';
import type { Edition } from './desk.js';

interface LaterAddresseesProps {
  readonly edition: Edition;
  readonly value: readonly string[];
  readonly onPick: (units: readonly string[]) => void;
}

/** Those of the city's units who need not follow the edition yet. */
export function LaterAddressees({ edition, value, onPick }: LaterAddresseesProps) {
  const { t } = useTranslation('desk');
  const units = useOpenUnits();
  const bound = boundBy(edition);
  const free = units.filter(({ id }) => !bound.includes(id));
  if (units.length > 0 && free.length === 0) return <p>{t('extend.none')}</p>;
  return <UnitsField label={t('extend.units')} choices={free} value={value} onPick={onPick} />;
}

/** Of those who were chosen, their names: of one that is bound since, nothing is left to choose. */
export function useChosen(
  edition: Edition,
  value: readonly string[],
): { readonly units: readonly string[]; readonly names: readonly string[] } {
  const bound = boundBy(edition);
  const chosen = useOpenUnits().filter(({ id }) => value.includes(id) && !bound.includes(id));
  return { units: chosen.map(({ id }) => id), names: chosen.map(({ name }) => name) };
}
