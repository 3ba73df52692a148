import { cited } from './cited.js';
import { TextField } from './form.js';

interface ParagraphFieldProps {
  readonly pointer: string;
  readonly label: string;
  readonly description?: string;
  readonly longest?: number;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A paragraph of minutes: it is written as one likes, and stands as it is cited from when one leaves it. */
export function ParagraphField(props: ParagraphFieldProps) {
  const { value, onText } = props;
  const leave = () => {
    if (cited(value) !== value) onText(cited(value));
  };
  return <TextField {...props} onBlur={leave} />;
}
