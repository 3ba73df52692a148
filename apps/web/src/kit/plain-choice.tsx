import { type SelectHTMLAttributes, useId } from 'react';
import style from './plain-field.module.css';

interface PlainChoiceProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'> {
  readonly label: string;
  /** What is chosen where nothing is. */
  readonly any: string;
  readonly choices?: readonly Choice[];
  /** Choices under a name each. */
  readonly groups?: readonly (readonly [name: string, choices: readonly Choice[]])[];
}

type Choice = readonly [value: string, label: string];

/** One of many, or any of them: beside `PlainField` in a form that chooses what a list shows. */
export function PlainChoice({ label, any, choices = [], groups = [], ...select }: PlainChoiceProps) {
  const id = useId();
  return (
    <div className={style.field} data-size="sm">
      <label htmlFor={id} className="ds-label">
        {label}
      </label>
      <select {...select} id={id} className="ds-input">
        <option value="">{any}</option>
        <Options choices={choices} />
        {groups.map(([name, own]) => (
          <optgroup key={name} label={name}>
            <Options choices={own} />
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}
