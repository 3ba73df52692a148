import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../session/act.js';
import { useAskedAct } from './asked-act.js';
import { AskedConfirm } from './asked-confirm.js';
import style from './asked-form.module.css';
import { Form, type Said } from './form.js';
import { Unbroken } from './unbroken.js';

interface AskedFormProps<Answer> {
  /** Where a page has several forms, which of them it is. */
  readonly name?: string;
  readonly act: Act;
  /** What is not written yet; nothing is asked while something is lacking. */
  readonly lacks: readonly Said[];
  /** The last question, and the verb that answers it. */
  readonly ask: string;
  readonly verb: string;
  /** What becomes the record, and what follows of it. */
  readonly sentences: readonly string[];
  readonly onDone: (answer: Answer) => void;
  readonly onAsk?: () => void;
  /** Of a form that was opened: puts it away, and what is written stays kept. */
  readonly onClose?: () => void;
  /** Something is lacking: where the page shows one thing at a time, it shows the first of it. */
  readonly onLacks?: (first: Said) => void;
  readonly placesErrors?: boolean;
  readonly isQuiet?: boolean;
  /** The page is not yet at the place where it is sent. */
  readonly isUnderWay?: boolean;
  readonly children: ReactNode;
}

/** An act with something to write: written, read as the sentence that it becomes, and asked for once. */
export function AskedForm<Answer>({ act, lacks, ask, verb, sentences, children, ...props }: AskedFormProps<Answer>) {
  const { name = '', onDone, onAsk, onClose, onLacks, isQuiet = false, isUnderWay = false, placesErrors = false } = props;
  const { t } = useTranslation();
  const asked = useAskedAct(onDone);
  const submit = () => {
    onAsk?.();
    asked.ask(lacks.length === 0);
    if (lacks[0]) onLacks?.(lacks[0]);
  };
  return (
    <Form name={name} error={asked.error} lacks={lacks} placesErrors={placesErrors} onSubmit={submit}>
      <div className={style.form}>
        {children}
        {!isUnderWay && (
          <div className={style.acts}>
            <Button type="submit" variant={isQuiet ? 'secondary' : 'primary'}>
              {verb}
            </Button>
            {onClose && (
              <Button type="button" variant="secondary" onClick={onClose}>
                {t('act.cancel')}
              </Button>
            )}
          </div>
        )}
      </div>
      <AskedConfirm {...asked.dialog} title={ask} act={verb} onAct={() => void asked.send(act)}>
        {sentences.map((sentence) => (
          <p key={sentence}>
            <Unbroken>{sentence}</Unbroken>
          </p>
        ))}
      </AskedConfirm>
    </Form>
  );
}
