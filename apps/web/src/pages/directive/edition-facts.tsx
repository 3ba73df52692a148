import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { boundLater } from '../../kit/bound.js';
import { dateInWords, swedishDateOf } from '../../kit/dates.js';
import { Day, Instant } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import { Unbroken } from '../../kit/unbroken.js';
import { useUnitNames } from '../../kit/unit-names.js';
import type { Answer } from '../../session/read.js';

type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;

/** The place of the corrections on an edition's page. */
export const CORRECTIONS = 'rattelser';

/** Beside the text: when, by which decision, and where else to look. */
export function EditionFacts({ edition }: { readonly edition: Edition }) {
  const { t, i18n } = useTranslation('directive');
  const names = useUnitNames();
  const later = boundLater(edition);
  const { directive, number, caseNumber, decisions, inForceFrom, inForceUntil, publishedAt, basedOn, corrections, repealOn, state } =
    edition;
  const lastCorrected = corrections.at(-1)?.at ?? '';
  return (
    <Facts
      facts={[
        [t('facts.from'), inForceFrom && <Day day={inForceFrom} plain />],
        [t(repealOn && state !== 'repealed' ? 'facts.ends' : 'facts.until'), inForceUntil && <Day day={inForceUntil} plain />],
        [t('facts.published'), publishedAt && <Instant at={publishedAt} plain />],
        [
          t('facts.decisions'),
          decisions.length > 0 &&
            decisions.map(({ document, outcome, at, on }) => (
              <div key={document}>
                <Link
                  to="/anvisningar/$directive/utgavor/$edition/beslut/$document"
                  params={{ directive, edition: String(number), document: String(document) }}
                >
                  {t(`outcomes.${outcome}`)}
                </Link>{' '}
                {on ? <Day day={on} plain /> : <Instant at={at} plain />}
              </div>
            )),
        ],
        [t('facts.later'), later.length > 0 && later.map((unit) => names.get(unit) ?? unit).join(', ')],
        [
          t('facts.before'),
          basedOn && (
            <Link to="/anvisningar/$directive/utgavor/$edition" params={{ directive, edition: String(basedOn) }}>
              {t('facts.edition', { number: basedOn })}
            </Link>
          ),
        ],
        [
          t('facts.corrections'),
          corrections.length > 0 && (
            <Link to="/anvisningar/$directive/utgavor/$edition" params={{ directive, edition: String(number) }} hash={CORRECTIONS}>
              {t('facts.corrected', { count: corrections.length, day: dateInWords(swedishDateOf(lastCorrected), i18n.language) })}
            </Link>
          ),
        ],
        [
          t('facts.case'),
          <Link key="case" to="/diarium" search={{ dnr: caseNumber }}>
            <Unbroken>{caseNumber}</Unbroken>
          </Link>,
        ],
      ]}
    />
  );
}
