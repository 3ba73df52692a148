import { CommentRequest } from '@anvisa/api-client/longest';
import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '../../kit/form.js';
import style from './review.module.css';
import type { CommentWriting } from './writing.js';

interface CommentsProps {
  readonly comments: readonly CommentWriting[];
  /** The provision that these are about; left out, the whole text. */
  readonly provision?: { readonly id: string; readonly number: number };
  readonly onComments: (next: readonly CommentWriting[]) => void;
  /** Begins another one. */
  readonly onAdd: () => void;
}

/** What the reviewer says of a provision, or of the whole: written where it stands, and kept as it is written. */
export function Comments({ comments, provision, onComments, onAdd }: CommentsProps) {
  const { t, i18n } = useTranslation('review');
  const about = provision ? t('comment.on', { number: provision.number }) : t('comment.onWhole');
  const own = comments.map((comment, at) => ({ comment, at })).filter(({ comment }) => comment.provision === provision?.id);
  const change = (place: number, part: Partial<CommentWriting>) =>
    onComments(comments.map((one, at) => (at === place ? { ...one, ...part } : one)));
  return (
    <div lang={i18n.language} className={style.comments}>
      {own.map(({ comment, at }) => (
        <fieldset key={at} className={style.comment}>
          <legend className="ds-sr-only">{about}</legend>
          {comment.provision === undefined && comment.number !== undefined && <p>{t('comment.lost', { number: comment.number })}</p>}
          {(provision || comment.number !== undefined) && (
            <TextField
              pointer={`/comments/${at}/quote`}
              label={t('comment.quote')}
              longest={CommentRequest.quote}
              value={comment.quote}
              onText={(quote) => change(at, { quote })}
            />
          )}
          <TextArea
            pointer={`/comments/${at}/text`}
            label={about}
            rows={3}
            longest={CommentRequest.text}
            value={comment.text}
            onText={(text) => change(at, { text })}
          />
          <Checkbox
            label={t('comment.blocking')}
            description={t('comment.blockingMeans')}
            value="blocking"
            checked={comment.blocking}
            onChange={({ currentTarget: { checked } }) => change(at, { blocking: checked })}
          />
          <div>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={t('comment.removeNamed', { about })}
              onClick={() => onComments(comments.filter((_, place) => place !== at))}
            >
              {t('comment.remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className={style.add}>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={provision ? t('comment.addNamed', { number: provision.number }) : undefined}
          onClick={onAdd}
        >
          {t(provision ? 'comment.add' : 'comment.addWhole')}
        </Button>
      </div>
    </div>
  );
}
