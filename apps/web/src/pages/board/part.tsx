import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import style from './board.module.css';

/** One kind of thing that the board or the council decides. */
export function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={style.section}>
      <Heading level={2} data-size="xs" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
