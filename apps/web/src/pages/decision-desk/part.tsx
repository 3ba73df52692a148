import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import style from './desk.module.css';

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One thing to weigh. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={id} className={style.section}>
      <Heading level={2} data-size="xs" id={id} tabIndex={-1} className={style.part}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
