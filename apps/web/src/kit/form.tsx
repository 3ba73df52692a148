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
import { type ComponentRef, createContext, type FormEvent, type ReactNode, type RefObject, use, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../session/problem.js';
import style from './form.module.css';
import { outOfBounds } from './out-of-bounds.js';
import { ProblemNotice } from './problem-notice.js';
import { tooLong } from './too-long.js';

/** Of a form that lacks nothing: the same each time it is drawn. */
const NOTHING: readonly Said[] = [];
const NONE: ReadonlySet<string> = new Set();

interface InForm {
  readonly form: string;
  readonly pointers: readonly Said[];
  readonly summary: RefObject<ComponentRef<typeof ErrorSummary> | null> | undefined;
  /** The value at a pointer is written anew: what the server said of it holds no longer. */
  readonly mend: (pointer: string) => void;
}

/** Which form a field stands in, and what is wrong with its values. */
const Here = createContext<InForm>({ form: '', pointers: NOTHING, summary: undefined, mend: () => undefined });

interface FormProps {
  /** Where a page has several forms, which of them it is: their fields are told apart by it. */
  readonly name?: string;
  /** What the last attempt was answered with. */
  readonly error?: unknown;
  /** What the page itself sees is missing now: said once one has tried to send it, for as long as it is missing. */
  readonly lacks?: readonly Said[];
  /** The form is long, and its children say where in it the summary stands (`FormErrors`). */
  readonly placesErrors?: boolean;
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
 * in a summary at the top; what it says of the act itself stands by the button. Either takes the focus. What is missing, or outside of what a field
 * says can be (`min`, `max`, `longest`, `type`), is said so before the server is asked.
 */
export function Form({ name = '', error, lacks = NOTHING, placesErrors = false, onSubmit, children }: FormProps) {
  const summary = useRef<ComponentRef<typeof ErrorSummary>>(null);
  const notice = useRef<HTMLDivElement>(null);
  const { t, i18n } = useTranslation();
  const [tried, setTried] = useState(NONE);
  const [wrong, setWrong] = useState(NOTHING);
  const [mended, setMended] = useState({ error, pointers: NONE });
  const refused = error instanceof Refused ? (error.problem.pointers ?? NOTHING) : NOTHING;
  const lacking = [...lacks.filter(({ pointer }) => tried.has(pointer)), ...wrong];
  const pointers = lacking.length > 0 ? lacking : refused.filter(({ pointer }) => mended.error !== error || !mended.pointers.has(pointer));
  useEffect(() => {
    if (!error && tried.size === 0) return;
    // The dialog that asked closes now, and gives the focus back to the button.
    const frame = requestAnimationFrame(() => {
      const answer = summary.current ?? notice.current;
      answer?.focus({ preventScroll: true });
      answer?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [error, tried]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const missing = new Set(lacks.map(({ pointer }) => pointer));
    const outside = outOfBounds(event.currentTarget.elements as Iterable<HTMLInputElement>, t, i18n.language);
    setTried(new Set([...missing, ...outside.map(({ pointer }) => pointer)]));
    setWrong(outside.filter(({ pointer }) => !missing.has(pointer)));
    // With something missing nothing is asked, and the page shows where it is.
    if (missing.size > 0 || outside.length === 0) onSubmit();
  };
  const mend = (pointer: string) => {
    setWrong((before) => before.filter((one) => one.pointer !== pointer));
    setMended((before) => ({ error, pointers: new Set(before.error === error ? [...before.pointers, pointer] : [pointer]) }));
  };
  return (
    <Here value={{ form: name, pointers, summary, mend }}>
      <form onSubmit={submit} noValidate>
        {!placesErrors && <FormErrors />}
        {children}
        {error !== undefined && error !== null && refused.length === 0 && lacking.length === 0 && (
          <ProblemNotice ref={notice} error={error} onAgain={onSubmit} />
        )}
      </form>
    </Here>
  );
}

/** What is wrong in the form, all of it, each with its field. */
export function FormErrors() {
  const { t } = useTranslation();
  const { form, pointers, summary } = use(Here);
  if (pointers.length === 0) return null;
  return (
    <ErrorSummary ref={summary} className={style.errors ?? ''}>
      <ErrorSummary.Heading>{t('problem.fields')}</ErrorSummary.Heading>
      <ErrorSummary.List>
        {pointers.map(({ pointer, detail }) => (
          <ErrorSummary.Item key={pointer}>
            <ErrorSummary.Link href={`#${fieldId(pointer, form)}`}>{detail}</ErrorSummary.Link>
          </ErrorSummary.Item>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}

/** What the server said of the value at a pointer, for fields of other kinds than text. */
export function useFieldError(pointer: string): string | undefined {
  return use(Here).pointers.find((one) => one.pointer === pointer)?.detail;
}

export function fieldId(pointer: string, form = ''): string {
  return `field${form && `-${form}`}${pointer.replaceAll('/', '-')}`;
}

function useFieldId(pointer: string): string {
  return fieldId(pointer, use(Here).form);
}

/** Hands on what is written, and what was said of it before holds no longer. */
function useMending<V>(pointer: string, onValue: (value: V) => void): (value: V) => void {
  const { mend } = use(Here);
  const error = useFieldError(pointer);
  return (value) => {
    if (error !== undefined) mend(pointer);
    onValue(value);
  };
}

type TextFieldProps = Omit<
  Extract<TextfieldProps, { multiline?: false }>,
  'id' | 'error' | 'onChange' | 'value' | 'maxLength' | 'aria-label' | 'aria-labelledby'
> & {
  readonly pointer: string;
  readonly label: string;
  readonly value: string;
  /** How many characters the server takes. Nothing that is pasted is cut off: what is too long is said, and nothing is sent until it fits. */
  readonly longest?: number;
  /** What the page itself sees is wrong with it. */
  readonly error?: string;
  readonly onText: (text: string) => void;
};

export function TextField({ pointer, longest, onText, error, ...field }: TextFieldProps) {
  const write = useMending(pointer, onText);
  return (
    <Textfield
      {...field}
      data-pointer={pointer}
      data-longest={longest}
      id={useFieldId(pointer)}
      error={useTextError(pointer, field.value, longest) ?? error}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}

/** What is wrong with a text: what was said of it, or else that it is too long as it stands. */
export function useTextError(pointer: string, value: string, longest: number | undefined): string | undefined {
  const { t } = useTranslation();
  const said = useFieldError(pointer);
  const long = longest === undefined ? undefined : tooLong(longest, value);
  return said ?? (long && t('problem.tooLong', { ...long }));
}

interface TextAreaProps {
  readonly pointer: string;
  readonly label: string;
  readonly description?: ReactNode;
  readonly rows?: number;
  /** As of `TextField`. */
  readonly longest?: number;
  readonly value: string;
  /** What the page itself sees is wrong with it. */
  readonly error?: string;
  readonly onText: (text: string) => void;
}

/** A field for text of several lines: it becomes the record's, whose language is Swedish. */
export function TextArea({ pointer, longest, onText, error, rows = 4, ...field }: TextAreaProps) {
  const write = useMending(pointer, onText);
  return (
    <Textfield
      {...field}
      multiline
      lang="sv"
      rows={rows}
      data-pointer={pointer}
      data-longest={longest}
      id={useFieldId(pointer)}
      error={useTextError(pointer, field.value, longest) ?? error}
      onChange={(event) => write(event.currentTarget.value)}
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
  const choose = useMending(pointer, onChoice);
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
          onChange={() => choose(choice.value)}
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
  const write = useMending(pointer, onText);
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <Select id={id} value={value} aria-invalid={error !== undefined} onChange={(event) => write(event.currentTarget.value)}>
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
