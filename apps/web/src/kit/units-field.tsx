import { Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { fieldId, useFieldError } from './form.js';
import { UnitGroups } from './unit-groups.js';
import type { useOpenUnits } from './unit-names.js';

interface UnitsFieldProps {
  readonly label: string;
  readonly choices: ReturnType<typeof useOpenUnits>;
  readonly value: readonly string[];
  readonly onPick: (units: readonly string[]) => void;
}

/** Some of the city's units, chosen in a form. */
export function UnitsField({ label, ...choosing }: UnitsFieldProps) {
  const error = useFieldError('/units');
  return (
    <Fieldset id={fieldId('/units')} tabIndex={-1}>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      <UnitGroups {...choosing} />
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}
