import { Button } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, type Said, TextArea } from '../../kit/form.js';
import { useEditing } from '../editor-context.js';
import style from './comments.module.css';
import { type Begun, NEW_COMMENT } from './use-commenting.js';
import { useCommentAct } from './use-comments.js';

/** A comment on the words that were chosen: written in the margin, beside them. */
export function NewComment({ begun: { id, at, text } }: { readonly begun: Begun }) {
  const { t } = useTranslation('editor');
  const { comments } = useEditing();
  const act = useCommentAct(comments.of);
  const [lacks, look] = useState<readonly Said[]>([]);
  const send = () => {
    const lacking = text.trim() === '' ? [{ pointer: '/text', detail: t('comments.lacks') }] : [];
    look(lacking);
    if (lacking.length === 0) act.mutate({ does: 'comment', id, at, text }, { onSuccess: comments.end });
  };
  const byKeys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') comments.end();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that the buttons below have as well.
    <div className={style.begun} data-comment-of={id} onKeyDown={byKeys}>
      <Form name={NEW_COMMENT} error={act.error} lacks={lacks} onSubmit={send}>
        <p className={style.quiet}>
          {at.quote === '' ? t('comments.onWhole') : t('comments.on')} {at.quote !== '' && <q lang="sv">{at.quote}</q>}
        </p>
        <TextArea pointer="/text" label={t('comments.text')} rows={3} maxLength={5_000} value={text} onText={comments.write} />
        <div className={style.row}>
          <Button type="submit" data-size="sm" loading={act.isPending}>
            {t('comments.send')}
          </Button>
          <Button variant="tertiary" data-size="sm" onClick={comments.end}>
            {t('comments.cancel')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
