import type { ReactNode } from 'react';
import style from './rail.module.css';

interface RailProps {
  /** Names the region, such as "Det här kan du göra nu". */
  readonly label: string;
  /** The one most likely act: on a phone it stays at hand at the bottom, but while what it leads to is on the screen (`data-at-hand`). */
  readonly act?: ReactNode;
  readonly children?: ReactNode;
}

/** What the reader may do now, the next deadline, who has the case. */
export function Rail({ label, act, children }: RailProps) {
  return (
    <aside aria-label={label} className={style.rail}>
      {act && <div className={style.act}>{act}</div>}
      {children}
    </aside>
  );
}
