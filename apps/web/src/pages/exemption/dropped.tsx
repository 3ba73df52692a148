import { BINDING } from '@anvisa/domain/directive/states';
import { Alert } from '@digdir/designsystemet-react';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../kit/dates.js';
import { reading, useRead } from '../../session/read.js';

interface DroppedProps {
  readonly directive: string;
  /** The edition that the exemption is asked under. */
  readonly edition: number;
  readonly provision: string;
  /** The last day that is asked for; empty until it is. */
  readonly until: string;
}

/** Where an edition that follows is decided and has let go of the provision before the exemption would end: it ends with the provision. */
export function Dropped({ directive, edition, provision, until }: DroppedProps) {
  const { t, i18n } = useTranslation('exemption');
  const editions = useRead('/api/directives/{directive}', { path: { directive } }).data?.editions ?? [];
  const following = editions.filter(({ number, state }) => number > edition && BINDING.includes(state));
  const reads = useQueries({
    queries: following.map(({ number }) =>
      reading('/api/directives/{directive}/editions/{edition}', { path: { directive, edition: number } }),
    ),
  });
  const [first] = reads
    .flatMap(({ data }) => (data?.text && !data.text.content.provisions.some(({ id }) => id === provision) ? [data] : []))
    .map(({ number, inForceFrom, text }) => ({ number, from: inForceFrom ?? text?.content.inForceFrom ?? '' }))
    .sort((one, other) => one.from.localeCompare(other.from));
  if (!first || (until !== '' && until < first.from)) return null;
  return <Alert data-color="warning">{t('dropped', { number: first.number, day: dateInWords(first.from, i18n.language) })}</Alert>;
}
