import { CommentInDraftRequest } from '@anvisa/api-client/longest';
import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, TextArea } from '../../kit/form.js';
import style from './comments.module.css';

interface CommentFormProps {
  /** Its field is told apart by it. */
  readonly name: string;
  /** What it is about. */
  readonly about?: ReactNode;
  readonly label: string;
  readonly rows: number;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What is said to whoever sends it empty. */
  readonly lacks: string;
  readonly verb: string;
  readonly act: { readonly isPending: boolean; readonly error: unknown };
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** What one writes in the margin: Control and Enter send it, and Escape leaves it. */
export function CommentForm({ name, about, label, rows, text, onText, lacks, verb, act, onSend, onCancel }: CommentFormProps) {
  const { t } = useTranslation('editor');
  const lacking = text.trim() === '' ? [{ pointer: '/text', detail: lacks }] : [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that the buttons below have as well.
    <div
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.querySelector('form')?.requestSubmit();
      }}
    >
      <Form name={name} error={act.error} lacks={lacking} onSubmit={() => lacking.length === 0 && onSend()}>
        {about}
        <TextArea pointer="/text" label={label} rows={rows} longest={CommentInDraftRequest.text} value={text} onText={onText} />
        <div className={style.row}>
          <Button type="submit" data-size="sm" loading={act.isPending}>
            {verb}
          </Button>
          <Button variant="tertiary" data-size="sm" onClick={onCancel}>
            {t('comments.cancel')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
