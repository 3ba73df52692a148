import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { fieldId, useFieldError } from './form.js';

interface UnitsFieldProps {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly value: readonly string[];
  readonly onPick: (units: readonly string[]) => void;
}

/** Some of the city's units, each chosen by itself. */
export function UnitsField({ label, choices, value, onPick }: UnitsFieldProps) {
  const error = useFieldError('/units');
  return (
    <Fieldset id={fieldId('/units')} tabIndex={-1}>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      {choices.map(({ id, name }) => (
        <Checkbox
          key={id}
          data-size="sm"
          label={name}
          value={id}
          checked={value.includes(id)}
          onChange={() => onPick(value.includes(id) ? value.filter((one) => one !== id) : [...value, id])}
        />
      ))}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}
