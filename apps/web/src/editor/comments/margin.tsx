import type { Provision } from '@anvisa/domain/directive/content';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../editor-context.js';
import style from './comments.module.css';
import { NewComment } from './new-comment.js';
import { stillStands } from './quoted.js';
import { Thread } from './thread.js';
import type { Commenting } from './use-commenting.js';
import type { Comment } from './use-comments.js';
import { useLevel } from './use-level.js';

interface MarginProps {
  readonly provision: Provision;
  readonly name: string;
  /** What the reviewers said of it. */
  readonly reviewed: ReactNode;
}

/** Whether anything stands in the margin of a provision. */
export function hasMargin({ all, begun }: Commenting, provision: string): boolean {
  return begun?.at.provision === provision || all.some((one) => one.provision === provision);
}

/** Beside a provision: what is said of its words, each beside them, and what is done below. */
export function Margin({ provision, name, reviewed }: MarginProps) {
  const { t } = useTranslation('editor');
  const { comments } = useEditing();
  const margin = useLevel<HTMLElement>();
  const own = comments.all.filter((one) => one.provision === provision.id);
  const open = own.filter(({ resolvedBy }) => resolvedBy === undefined);
  const done = own.filter(({ resolvedBy }) => resolvedBy !== undefined);
  const goneOf = (one: Comment) => (one.quote === '' || stillStands(one, provision) ? undefined : t('comments.gone'));
  return (
    <section ref={margin} aria-label={t('comments.label', { name })} className={style.margin}>
      {reviewed}
      {comments.begun?.at.provision === provision.id && <NewComment key={comments.begun.id} begun={comments.begun} />}
      {open.map((one) => (
        <Thread key={one.id} comment={one} gone={goneOf(one)} />
      ))}
      {done.length > 0 && (
        <details>
          <summary>{t('comments.done', { count: done.length })}</summary>
          {done.map((one) => (
            <Thread key={one.id} comment={one} gone={undefined} />
          ))}
        </details>
      )}
    </section>
  );
}
