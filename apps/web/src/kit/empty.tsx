import type { ReactNode } from 'react';
import style from './empty.module.css';

/** Nothing is here: says so, and what to do first or what comes next. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <div className={style.empty} data-empty>
      {children}
    </div>
  );
}
