import type { Content } from '@anvisa/domain/directive/content';
import { useTranslation } from 'react-i18next';
import { threadId } from '../../editor/comments/thread-id.js';
import type { Comment } from '../../editor/comments/use-comments.js';
import { numberOf } from '../../editor/order.js';
import style from './draft.module.css';
import { goTo } from './go-to.js';

interface OpenCommentsProps {
  readonly comments: readonly Comment[];
  readonly content: Content;
}

/** What is said of the draft and not done, in the text's order; each leads to its place. */
export function OpenComments({ comments, content }: OpenCommentsProps) {
  const { t } = useTranslation('draft');
  if (comments.length === 0) return null;
  const placed = comments.map((one) => ({ ...one, number: numberOf(content, one.provision) })).sort((a, b) => a.number - b.number);
  return (
    <details className={style.comments}>
      <summary>{t('comments.open', { count: comments.length })}</summary>
      <ul>
        {placed.map(({ id, number, by: { name } }) => (
          <li key={id}>
            <a
              href={`#${threadId(id)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(threadId(id));
              }}
            >
              {number === 0 ? t('comments.atGone', { name }) : t('comments.at', { number, name })}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
