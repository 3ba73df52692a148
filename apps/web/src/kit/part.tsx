import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import style from './part.module.css';

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page, that links can lead to. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={id} className={style.part}>
      <Heading level={2} data-size="xs" id={id} tabIndex={-1} className={style.title}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** Goes to a part, and lets whoever listens hear its title. */
export function goToPart(id: string): void {
  const title = document.getElementById(id);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'start' });
}
