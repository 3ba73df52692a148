import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useEditing, useWriting } from '../editor-context.js';
import style from './comments.module.css';
import { Thread } from './thread.js';

/** Open comments on provisions that somebody has taken away: what they say is not gone with them. */
export function CommentsOfGone() {
  const { t } = useTranslation('editor');
  const { comments } = useEditing();
  const { content } = useWriting();
  const ids = new Set(content.provisions.map(({ id }) => id));
  const left = comments.all.filter(({ provision, resolvedBy }) => resolvedBy === undefined && !ids.has(provision));
  if (left.length === 0) return null;
  return (
    <section aria-labelledby="kommentarer-kvar" className={style.margin}>
      <Heading level={2} data-size="2xs" id="kommentarer-kvar">
        {t('comments.goneTitle')}
      </Heading>
      {left.map((one) => (
        <Thread key={one.id} comment={one} gone={t('comments.provisionGone')} />
      ))}
    </section>
  );
}
