import { tellsDecision } from '@anvisa/domain/directive/decision-events';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Unbroken } from '../../kit/unbroken.js';
import type { Answer } from '../../session/read.js';
import { inSentence } from '../my-work/sentence.js';
import style from './register.module.css';

export type Registered = Answer<'/api/register'>['items'][number];

/** What a document is about; and the way to its case, for whoever reads cases. */
export function About({ document }: { readonly document: Registered }) {
  const { t } = useTranslation('public');
  const { ofCase } = document;
  return (
    <>
      <Words document={document} />
      {ofCase && (
        <Link
          to="/arenden/$directive/$edition"
          params={{ directive: ofCase.directive, edition: String(ofCase.edition) }}
          className={style.toCase}
        >
          {t('register.toCase')}
        </Link>
      )}
    </>
  );
}

/** Leads to what anybody may read of it: a decision and an exemption have pages of their own, an edition's page tells of the rest. */
function Words({ document: { kind, number, about, of, edition: leadsTo, exemption } }: { readonly document: Registered }) {
  const { t } = useTranslation('public');
  if (about === undefined) return null;
  const isOpening = kind === 'case-opened' && (of === 'evaluation' || of === 'new-edition');
  const words = isOpening ? <Unbroken>{t(`register.of.${of}`, { title: inSentence(about) })}</Unbroken> : <AsWritten text={about} />;
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
