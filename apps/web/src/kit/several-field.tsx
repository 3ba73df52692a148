import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { fieldId, useFieldError } from './form.js';

interface SeveralFieldProps {
  readonly pointer: string;
  readonly label: string;
  readonly description?: ReactNode;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** The language of the choices, where it is not the page's. */
  readonly lang?: 'sv';
  readonly value: readonly string[];
  readonly onPick: (ids: readonly string[]) => void;
}

/** Some of many, each chosen by itself. */
export function SeveralField({ pointer, label, description, choices, lang, value, onPick }: SeveralFieldProps) {
  const error = useFieldError(pointer);
  return (
    <Fieldset id={fieldId(pointer)} tabIndex={-1}>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      {description && <Fieldset.Description>{description}</Fieldset.Description>}
      {choices.map(({ id, name }) => (
        <Checkbox
          key={id}
          data-size="sm"
          label={lang ? <span lang={lang}>{name}</span> : name}
          value={id}
          checked={value.includes(id)}
          onChange={() => onPick(value.includes(id) ? value.filter((one) => one !== id) : [...value, id])}
        />
      ))}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}
