import type { ReactNode } from 'react';
import { useRead } from '../session/read.js';
import { swedishDateOf } from './dates.js';
import { Shown } from './shown.js';

/** What begins with the record's day, and waits for it: the browser's own may be another. */
export function FromToday({ children }: { readonly children: (today: string) => ReactNode }) {
  return (
    <Shown read={useRead('/api/clock')} lines={4}>
      {({ now }) => children(swedishDateOf(now))}
    </Shown>
  );
}
