import { tellsDecision } from '@anvisa/domain/directive/decision-events';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import type { Answer } from '../../session/read.js';
import { inSentence } from '../my-work/sentence.js';

export type Registered = Answer<'/api/register'>['items'][number];

/** What a document is about, leading to what anybody may read of it: a decision and an exemption have pages of their own, an edition's page tells of the rest. */
export function About({ document: { kind, number, about, of, edition: leadsTo, exemption } }: { readonly document: Registered }) {
  const { t } = useTranslation('public');
  if (about === undefined) return null;
  const isOpening = kind === 'case-opened' && (of === 'evaluation' || of === 'new-edition');
  const words = isOpening ? t(`register.of.${of}`, { title: inSentence(about) }) : <AsWritten text={about} />;
  if (exemption) {
    return (
      <Link to="/avsteg/$exemption" params={{ exemption }}>
        {words}
      </Link>
    );
  }
  if (!leadsTo) return words;
  const params = { directive: leadsTo.directive, edition: String(leadsTo.edition) };
  return tellsDecision(kind) ? (
    <Link to="/anvisningar/$directive/utgavor/$edition/beslut/$document" params={{ ...params, document: String(number) }}>
      {words}
    </Link>
  ) : (
    <Link to="/anvisningar/$directive/utgavor/$edition" params={params}>
      {words}
    </Link>
  );
}
