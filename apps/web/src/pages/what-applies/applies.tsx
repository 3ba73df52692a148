import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Prose } from '../../kit/prose.js';
import type { Answer } from '../../session/read.js';
import style from './what-applies.module.css';

type Item = Answer<'/api/what-applies'>['items'][number];

interface AppliesProps {
  readonly item: Item;
  readonly on: string | undefined;
}

/** A part of the delivery that was meant: where it belongs, how it is bought, who answers for it, under which agreement. */
export function Applies({ item: { name, area, areaName, directive, agreements }, on }: AppliesProps) {
  const { t } = useTranslation('public');
  const search = on ? { gallde: on } : {};
  return (
    <article className={style.item} data-listed>
      <Heading level={2} data-size="xs" lang="sv">
        {name}
      </Heading>
      <p className={style.path}>
        <span lang="sv">{areaName}</span> ›{' '}
        {directive ? (
          <>
            <Link to="/anvisningar/$directive" params={{ directive: area }} search={search} lang="sv">
              {directive.title}
            </Link>
            , {t('edition', { number: directive.edition })}, {t('since')} <Day day={directive.inForceFrom} plain />
          </>
        ) : (
          t('applies.noDirective')
        )}
      </p>
      {directive?.provisions.map(({ id, number, heading, text }) => (
        <section key={id} className={style.provision}>
          <Heading level={3} data-size="2xs">
            <Link to="/anvisningar/$directive/$provision" params={{ directive: area, provision: String(number) }} search={search}>
              {number} §
            </Link>{' '}
            <span lang="sv">{heading}</span>
          </Heading>
          <Prose text={text} under={3} />
        </section>
      ))}
      {agreements.length > 0 && (
        <p>
          {t('applies.agreements')}{' '}
          {agreements.map(({ number, supplier, until }, at) => (
            <span key={number}>
              {at > 0 && '; '}
              {supplier} ({number})
              {until && (
                <>
                  {' '}
                  {t('applies.until')} <Day day={until} plain />
                </>
              )}
            </span>
          ))}
        </p>
      )}
    </article>
  );
}
