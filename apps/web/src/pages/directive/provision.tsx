import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dateInWords, swedishDateOf } from '../../kit/dates.js';
import { Prose } from '../../kit/prose.js';
import type { NumberedProvision, Place } from './content.js';
import { CORRECTIONS } from './edition-facts.js';
import style from './statute.module.css';

interface ProvisionProps {
  readonly provision: NumberedProvision;
  /** What the edition did to it. */
  readonly change: 'added' | 'changed' | 'moved' | undefined;
  readonly place: Place | undefined;
  readonly isMarked: boolean;
  /** When its words were last put right since the decision. */
  readonly corrected?: string | undefined;
  /** What a page adds below its words. */
  readonly below?: ReactNode;
}

/** A provision with its number hanging in the margin: the number is the link to it, as it applied that day. */
export function Provision({ provision: { id, number, heading, text }, change, place, isMarked, corrected, below }: ProvisionProps) {
  const { t, i18n } = useTranslation('directive');
  const name = t('provision', { number });
  return (
    <section id={`p${number}`} className={style.provision} aria-labelledby={`p${number}-rubrik`} data-marked={isMarked || undefined}>
      <div className={style.number}>
        {place ? (
          <Link
            to="/anvisningar/$directive/$provision"
            params={{ directive: place.directive, provision: String(number) }}
            search={{ gallde: place.on }}
            aria-label={t('linkTo', { name, day: dateInWords(place.on, i18n.language) })}
          >
            {name}
          </Link>
        ) : (
          name
        )}
        {change && <span className={style.change}>{t(`change.${change}`)}</span>}
      </div>
      <div>
        <Heading level={3} data-size="2xs" id={`p${number}-rubrik`}>
          {heading}
        </Heading>
        <div id={`bestammelse-${id}`} data-provision={id}>
          <Prose text={text} under={3} />
        </div>
        {corrected && (
          <p className={style.corrected}>
            <a href={`#${CORRECTIONS}`}>{t('corrected', { name, day: dateInWords(swedishDateOf(corrected), i18n.language) })}</a>
          </p>
        )}
        {below}
      </div>
    </section>
  );
}
