import { AreaRequest } from '@anvisa/api-client/longest';
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Form, TextField } from '../../../kit/form.js';
import style from './division.module.css';

interface AreaNameProps {
  /** Tells the fields of several areas apart. */
  readonly form: string;
  readonly label: string;
  readonly verb: string;
  readonly begun?: string;
  /** Without the spaces around it; empty where nothing is written. */
  readonly onName: (name: string) => void;
}

/** The name of a new area, or another name of one. */
export function AreaName({ form, label, verb, begun = '', onName }: AreaNameProps) {
  const [name, setName] = useState(begun);
  const give = () => {
    onName(name.trim());
    setName('');
  };
  return (
    <Form name={form} onSubmit={give}>
      <div className={style.new}>
        <TextField pointer="/name" data-size="sm" label={label} longest={AreaRequest.name} value={name} onText={setName} />
        <Button type="submit" variant="secondary" data-size="sm">
          {verb}
        </Button>
      </div>
    </Form>
  );
}
