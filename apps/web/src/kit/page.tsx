import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { arrivedHere, goesElsewhere } from './arrival.js';
import { unmarked } from './in-swedish.js';
import style from './page.module.css';
import { Unbroken } from './unbroken.js';

interface PageProps {
  /** The page's own heading; the window's title too, unless `named` says it otherwise. */
  readonly title: string;
  readonly named?: string;
  /** The language of the heading, where it is not the page's: a directive's title is in Swedish. */
  readonly lang?: 'sv' | undefined;
  /** One sentence that answers what one came to ask. */
  readonly lead?: ReactNode;
  /** Above the heading: what the page is about, such as a case's number. */
  readonly over?: ReactNode;
  /** What one may do here. */
  readonly rail?: ReactNode;
  /** The page is a table or a picture and takes the whole width. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A page: a heading, a sentence, the text in the reading column, and beside it what one may do. */
export function Page({ title, named = title, lang, lead, over, rail, wide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = unmarked(named === 'Anvisa' ? named : `${named} – Anvisa`).replaceAll('\u00a0', ' ');
  }, [named]);
  useLayoutEffect(() => {
    const { current } = heading;
    if (arrivedHere()) current?.focus({ preventScroll: true });
    // What was read takes the place of the page that waited for it, and the focus goes along.
    return () => {
      if (document.activeElement === current) goesElsewhere();
    };
  }, []);
  return (
    <div className={rail ? style.withRail : wide ? style.wide : style.alone}>
      <div className={style.head}>
        {over && (
          <p className={style.over}>
            <Unbroken>{over}</Unbroken>
          </p>
        )}
        <Heading ref={heading} level={1} lang={lang} data-size="lg" tabIndex={-1} className={style.title}>
          <Unbroken>{title}</Unbroken>
        </Heading>
        {lead && (
          <Paragraph data-size="lg" className={style.lead}>
            <Unbroken>{lead}</Unbroken>
          </Paragraph>
        )}
      </div>
      <div className={style.body}>{children}</div>
      {rail}
    </div>
  );
}
