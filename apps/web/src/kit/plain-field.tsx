import { type InputHTMLAttributes, useId } from 'react';
import style from './plain-field.module.css';

interface PlainFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> {
  readonly label: string;
}

/** One field that nothing can be wrong in: a day, a number to look for. It spares the public pages the forms' code. */
export function PlainField({ label, ...input }: PlainFieldProps) {
  const id = useId();
  return (
    <div className={style.field} data-size="sm">
      <label htmlFor={id} className="ds-label">
        {label}
      </label>
      <input {...input} id={id} className="ds-input" />
    </div>
  );
}
