import type { ReactNode } from 'react';
import style from './unbroken.module.css';

/** A number of a case or a document, or a day in figures: browsers break them at their hyphens and slashes. What is longer, such as an address, may break. */
const NUMBER = /(?<!\S)(?=\S{1,24}(?!\S))(?=\S*\d)(?=\S*[-/])(\S+)/;

/** A sentence whose numbers stand whole: «Dnr 031-412/2026» never breaks over two lines. What is no text is shown as it is. */
export function Unbroken({ children }: { readonly children: ReactNode }): ReactNode {
  if (typeof children !== 'string') return children;
  return children.split(NUMBER).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name, and stand still.
      <span key={at} className={style.whole}>
        {part}
      </span>
    ),
  );
}
