import type { ReactNode } from 'react';
import { SWEDISH } from './in-swedish.js';
import style from './unbroken.module.css';

/** A number of a case or a document, or a day in figures: browsers break them at their hyphens and slashes. What is longer, such as an address, may break. */
const NUMBER = /(?<!\S)(?=\S{1,24}(?!\S))(?=\S*\d)(?=\S*[-/])(\S+)/;

/**
 * A sentence whose numbers stand whole: «Dnr 031-412/2026» never breaks over two lines; and whose Swedish names (`inSwedish`) are read aloud as
 * Swedish. What is no text is shown as it is.
 */
export function Unbroken({ children }: { readonly children: ReactNode }): ReactNode {
  if (typeof children !== 'string') return children;
  return inTurn(children, SWEDISH, whole, (name, at) => (
    <span key={at} lang="sv">
      {whole(name)}
    </span>
  ));
}

function whole(text: string): ReactNode {
  return inTurn(
    text,
    NUMBER,
    (part) => part,
    (number, at) => (
      <span key={at} className={style.whole}>
        {number}
      </span>
    ),
  );
}

/** What stands between, and what is found: their places are their names, and stand still. */
function inTurn(
  text: string,
  found: RegExp,
  between: (part: string) => ReactNode,
  each: (part: string, at: number) => ReactNode,
): ReactNode {
  return text.split(found).map((part, at) => (at % 2 === 0 ? between(part) : each(part, at)));
}
