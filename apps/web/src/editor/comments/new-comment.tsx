import { useTranslation } from 'react-i18next';
import { useEditing } from '../editor-context.js';
import { CommentForm } from './comment-form.js';
import style from './comments.module.css';
import { type Begun, NEW_COMMENT } from './use-commenting.js';
import { useCommentAct } from './use-comments.js';

/** A comment on the words that were chosen: written in the margin, beside them. */
export function NewComment({ begun: { id, at, text } }: { readonly begun: Begun }) {
  const { t } = useTranslation('editor');
  const { comments } = useEditing();
  const act = useCommentAct(comments.of);
  return (
    <div className={style.begun} data-comment-of={id}>
      <CommentForm
        name={NEW_COMMENT}
        about={
          <p className={style.quiet}>
            {at.quote === '' ? t('comments.onWhole') : t('comments.on')} {at.quote !== '' && <q lang="sv">{at.quote}</q>}
          </p>
        }
        label={t('comments.text')}
        rows={3}
        text={text}
        onText={comments.write}
        lacks={t('comments.lacks')}
        verb={t('comments.send')}
        act={act}
        onSend={() => act.mutate({ does: 'comment', id, at, text }, { onSuccess: comments.end })}
        onCancel={comments.end}
      />
    </div>
  );
}
