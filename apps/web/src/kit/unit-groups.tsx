import { UNIT_KINDS } from '@anvisa/domain/person/unit';
import { Button, Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { useOpenUnits } from './unit-names.js';

interface UnitGroupsProps {
  readonly choices: ReturnType<typeof useOpenUnits>;
  readonly value: readonly string[];
  readonly onPick: (units: readonly string[]) => void;
}

/** The city's units by kind: each chosen by itself, or all of a kind with one press. */
export function UnitGroups({ choices, value, onPick }: UnitGroupsProps) {
  const { t } = useTranslation('units');
  const turn = (id: string) => onPick(value.includes(id) ? value.filter((one) => one !== id) : [...value, id]);
  return UNIT_KINDS.map((kind) => {
    const own = choices.filter((unit) => unit.kind === kind);
    if (own.length === 0) return null;
    const chosen = own.filter(({ id }) => value.includes(id));
    const hasAll = chosen.length === own.length;
    const others = value.filter((id) => !own.some((one) => one.id === id));
    return (
      <Fieldset key={kind}>
        <Fieldset.Legend>{t(`kinds.${kind}`)}</Fieldset.Legend>
        <Fieldset.Description>{t('chosen', { count: chosen.length, of: own.length })}</Fieldset.Description>
        {own.length > 1 && (
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => onPick(hasAll ? others : [...others, ...own.map(({ id }) => id)])}
          >
            {hasAll ? t(`none.${kind}`) : t(`all.${kind}`)}
          </Button>
        )}
        {own.map(({ id, name }) => (
          <Checkbox key={id} data-size="sm" label={name} value={id} checked={value.includes(id)} onChange={() => turn(id)} />
        ))}
      </Fieldset>
    );
  });
}
