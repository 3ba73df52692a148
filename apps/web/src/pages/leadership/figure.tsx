import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import style from './leadership.module.css';

interface FigureProps {
  /** What the picture shows, as a finding: "Granskning tar längst tid: 19 dagar i median". */
  readonly title: string;
  readonly about: string;
  /** The same rows as the table, for a spreadsheet. */
  readonly csv: string;
  readonly picture: ReactNode;
  readonly table: ReactNode;
  readonly children?: ReactNode;
}

/** A picture with what it says above it and its table below. */
export function Figure({ title, about, csv, picture, table, children }: FigureProps) {
  const { t } = useTranslation('leadership');
  const id = useId();
  return (
    <section aria-labelledby={id} className={style.figure}>
      <p className={style.about}>{about}</p>
      <Heading level={2} data-size="sm" id={id}>
        {title}
      </Heading>
      {children}
      {picture}
      {table}
      <p className={style.csv}>
        <a href={csv} download>
          {t('csv')}
          <span className="ds-sr-only">: {about}</span>
        </a>
      </p>
    </section>
  );
}
