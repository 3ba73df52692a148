import {
  ErrorSummary,
  Field,
  Fieldset,
  Label,
  Radio,
  Select,
  Textfield,
  type TextfieldProps,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { type ComponentRef, createContext, type FormEvent, type ReactNode, use, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../session/problem.js';
import { ProblemNotice } from './problem-notice.js';

/** Of a form that lacks nothing: the same each time it is drawn. */
const NOTHING: readonly Said[] = [];
/** Which form a field stands in, and what is wrong with its values. */
const Here = createContext<{ readonly form: string; readonly errors: ReadonlyMap<string, string> }>({ form: '', errors: new Map() });

interface FormProps {
  /** Where a page has several forms, which of them it is: their fields are told apart by it. */
  readonly name?: string;
  /** What the last attempt was answered with. */
  readonly error?: unknown;
  /** What the page itself sees is missing, before it is sent. */
  readonly lacks?: readonly Said[];
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** What is wrong with the value at a pointer. */
export interface Said {
  readonly pointer: string;
  readonly detail: string;
}

/**
 * A form whose fields stand by the JSON pointer of the value that they write. What the server says of a value stands at its field, and all of it
 * in a summary at the top; what it says of the act itself stands by the button. Either takes the focus.
 */
export function Form({ name = '', error, lacks = NOTHING, onSubmit, children }: FormProps) {
  const { t } = useTranslation();
  const summary = useRef<ComponentRef<typeof ErrorSummary>>(null);
  const notice = useRef<HTMLDivElement>(null);
  const pointers: readonly Said[] = lacks.length > 0 ? lacks : error instanceof Refused ? (error.problem.pointers ?? []) : [];
  useEffect(() => {
    if (!error && lacks.length === 0) return;
    // The dialog that asked closes now, and gives the focus back to the button.
    const frame = requestAnimationFrame(() => {
      const answer = summary.current ?? notice.current;
      answer?.focus({ preventScroll: true });
      answer?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [error, lacks]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Here value={{ form: name, errors: new Map(pointers.map(({ pointer, detail }) => [pointer, detail])) }}>
      <form onSubmit={submit} noValidate>
        {pointers.length > 0 && (
          <ErrorSummary ref={summary}>
            <ErrorSummary.Heading>{t('problem.fields')}</ErrorSummary.Heading>
            <ErrorSummary.List>
              {pointers.map(({ pointer, detail }) => (
                <ErrorSummary.Item key={pointer}>
                  <ErrorSummary.Link href={`#${fieldId(pointer, name)}`}>{detail}</ErrorSummary.Link>
                </ErrorSummary.Item>
              ))}
            </ErrorSummary.List>
          </ErrorSummary>
        )}
        {children}
        {error !== undefined && error !== null && pointers.length === 0 && <ProblemNotice ref={notice} error={error} onAgain={onSubmit} />}
      </form>
    </Here>
  );
}

/** What the server said of the value at a pointer, for fields of other kinds than text. */
export function useFieldError(pointer: string): string | undefined {
  return use(Here).errors.get(pointer);
}

export function fieldId(pointer: string, form = ''): string {
  return `field${form && `-${form}`}${pointer.replaceAll('/', '-')}`;
}

function useFieldId(pointer: string): string {
  return fieldId(pointer, use(Here).form);
}

type TextFieldProps = Omit<
  Extract<TextfieldProps, { multiline?: false }>,
  'id' | 'error' | 'onChange' | 'value' | 'aria-label' | 'aria-labelledby'
> & {
  readonly pointer: string;
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
};

export function TextField({ pointer, onText, ...field }: TextFieldProps) {
  return (
    <Textfield {...field} id={useFieldId(pointer)} error={useFieldError(pointer)} onChange={(event) => onText(event.currentTarget.value)} />
  );
}

interface TextAreaProps {
  readonly pointer: string;
  readonly label: string;
  readonly description?: ReactNode;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A field for text of several lines: it becomes the record's, whose language is Swedish. */
export function TextArea({ pointer, onText, rows = 4, ...field }: TextAreaProps) {
  return (
    <Textfield
      {...field}
      multiline
      lang="sv"
      rows={rows}
      id={useFieldId(pointer)}
      error={useFieldError(pointer)}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}

interface ChoiceFieldProps<C extends string> {
  readonly pointer: string;
  readonly legend: string;
  readonly description?: ReactNode;
  readonly choices: readonly { readonly value: C; readonly label: string; readonly description?: string }[];
  readonly value: C | undefined;
  readonly onChoice: (value: C) => void;
}

/** One of a few, each said in words. */
export function ChoiceField<C extends string>({ pointer, legend, description, choices, value, onChoice }: ChoiceFieldProps<C>) {
  const id = useFieldId(pointer);
  const error = useFieldError(pointer);
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {description && <Fieldset.Description>{description}</Fieldset.Description>}
      {choices.map((choice, at) => (
        <Radio
          key={choice.value}
          {...choice}
          name={pointer}
          id={at === 0 ? id : undefined}
          checked={choice.value === value}
          onChange={() => onChoice(choice.value)}
        />
      ))}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}

interface SelectFieldProps {
  readonly pointer: string;
  readonly label: string;
  readonly description?: ReactNode;
  /** What stands there until something is chosen. */
  readonly none: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  /** The language of the choices, where it is not the page's. */
  readonly lang?: 'sv';
  readonly value: string;
  readonly onText: (value: string) => void;
}

/** One of many, by name. */
export function SelectField({ pointer, label, description, none, choices, lang, value, onText }: SelectFieldProps) {
  const id = useFieldId(pointer);
  const error = useFieldError(pointer);
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <Select id={id} value={value} aria-invalid={error !== undefined} onChange={(event) => onText(event.currentTarget.value)}>
        <Select.Option value="">{none}</Select.Option>
        {choices.map(([one, name]) => (
          <Select.Option key={one} value={one} lang={lang}>
            {name}
          </Select.Option>
        ))}
      </Select>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}
