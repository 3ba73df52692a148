import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskedAct } from '../../kit/asked-act.js';
import { Confirm } from '../../kit/confirm.js';
import { Form, type Said } from '../../kit/form.js';
import type { Act } from '../../session/act.js';
import style from './board.module.css';

interface RecordingFormProps<Answer> {
  readonly act: Act;
  /** The last question, and the verb that answers it. */
  readonly ask: string;
  readonly verb: string;
  /** What becomes the record, and what follows of it; empty until enough is written for a sentence. */
  readonly sentences: readonly string[];
  /** What the page itself sees is missing; nothing is asked or sent until then. */
  readonly lacks?: readonly Said[];
  readonly onClose?: () => void;
  readonly onDone: (answer: Answer) => void;
  readonly children: ReactNode;
}

/** What a body has decided is recorded: written, read as a sentence, asked for once. What is not whole yet the page or the server says at its field. */
export function RecordingForm<Answer>(props: RecordingFormProps<Answer>) {
  const { act, ask, verb, sentences, lacks = [], onClose, onDone, children } = props;
  const { t } = useTranslation('board');
  const asked = useAskedAct(onDone);
  const send = () => void asked.send(act);
  const submit = () => {
    if (lacks.length > 0 || sentences.length > 0) asked.ask(lacks.length === 0);
    else send();
  };
  return (
    <Form error={asked.error} lacks={lacks} onSubmit={submit}>
      <div className={style.form}>
        {children}
        <div className={style.acts}>
          <Button type="submit">{verb}</Button>
          {onClose && (
            <Button type="button" variant="secondary" onClick={onClose}>
              {t('close')}
            </Button>
          )}
        </div>
      </div>
      <Confirm {...asked.dialog} title={ask} act={verb} onAct={send}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Confirm>
    </Form>
  );
}
