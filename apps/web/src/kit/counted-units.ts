import { UNIT_KINDS } from '@anvisa/domain/person/unit';
import { useTranslation } from 'react-i18next';
import { useUnits } from './unit-names.js';

/** «10 nämnder, 2 bolag och 1 kontor»: units by their ids, counted by kind. */
export function useCountedUnits(): (ids: readonly string[]) => string {
  const { t, i18n } = useTranslation('units');
  const kinds = new Map(useUnits().map(({ id, kind }) => [id, kind]));
  return (ids) => {
    const counted = [...UNIT_KINDS, undefined].flatMap((kind) => {
      const count = ids.filter((id) => kinds.get(id) === kind).length;
      return count === 0 ? [] : [t(`counted.${kind ?? 'any'}`, { count })];
    });
    return counted.length === 0
      ? t('counted.any', { count: 0 })
      : new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(counted);
  };
}
