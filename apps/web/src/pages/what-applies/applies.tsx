import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ComingEdition, useComing } from '../../kit/coming.js';
import { dateInWords } from '../../kit/dates.js';
import { Day } from '../../kit/day.js';
import { Prose } from '../../kit/prose.js';
import { useToday } from '../../kit/today.js';
import type { Answer } from '../../session/read.js';
import style from './what-applies.module.css';

type Item = Answer<'/api/what-applies'>['items'][number];

interface AppliesProps {
  readonly item: Item;
  readonly on: string | undefined;
}

/** A part of the delivery that was meant: where it belongs, how it is bought, who answers for it, under which agreement. */
export function Applies({ item: { name, area, areaName, directive, stillGoverning, agreements }, on }: AppliesProps) {
  const { t } = useTranslation('public');
  const today = useToday();
  const next = useComing(on ?? today).find((one) => one.area === area);
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
        {next && (
          <>
            . <ComingEdition of={next} />
          </>
        )}
      </p>
      {directive && <Provisions of={directive} directive={area} search={search} />}
      {stillGoverning.map((one) => (
        <Fragment key={one.directive}>
          <StillGoverning of={one} search={search} />
          <Provisions of={one} directive={one.directive} search={search} />
        </Fragment>
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

interface StillGoverningProps {
  readonly of: Item['stillGoverning'][number];
  readonly search: { readonly gallde?: string };
}

/** The directive of a closed area, which nobody has repealed yet. */
function StillGoverning({ of: { directive, title, edition, areaName, areaClosed, inForceUntil }, search }: StillGoverningProps) {
  const { t, i18n } = useTranslation('public');
  const inWords = (day: string) => dateInWords(day, i18n.language);
  const closed = { area: areaName, day: inWords(areaClosed) };
  return (
    <p>
      <Link to="/anvisningar/$directive" params={{ directive }} search={search} lang="sv">
        {title}
      </Link>
      , {t('edition', { number: edition })},{' '}
      {inForceUntil ? t('applies.stillUntil', { ...closed, until: inWords(inForceUntil) }) : t('applies.still', closed)}.
    </p>
  );
}

interface ProvisionsProps {
  readonly of: Pick<NonNullable<Item['directive']>, 'provisions'>;
  /** How the directive is named in addresses: by its area, or by its id. */
  readonly directive: string;
  readonly search: { readonly gallde?: string };
}

function Provisions({ of: { provisions }, directive, search }: ProvisionsProps) {
  return provisions.map(({ id, number, heading, text }) => (
    <section key={id} className={style.provision}>
      <Heading level={3} data-size="2xs">
        <Link to="/anvisningar/$directive/$provision" params={{ directive, provision: String(number) }} search={search}>
          {number} §
        </Link>{' '}
        <span lang="sv">{heading}</span>
      </Heading>
      <Prose text={text} under={3} />
    </section>
  ));
}
