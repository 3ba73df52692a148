import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from './compared-words.js';
import style from './comparison.module.css';

interface MarkedWordsProps {
  readonly words: readonly Words[];
  /** The text as it was, as it is, or both in one. */
  readonly show: 'before' | 'now' | 'both';
}

/** Words with what came underlined and what went struck out; said aloud as well. */
export function MarkedWords({ words, show }: MarkedWordsProps) {
  const shown = words.filter(({ in: side }) => side === 'both' || show === 'both' || side === show);
  return (
    <p className={style.words} lang="sv">
      {shown.map((run, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text is drawn anew as a whole.
        <Fragment key={at}>
          <Run run={run} />
        </Fragment>
      ))}
    </p>
  );
}

function Run({ run: { in: side, text } }: { readonly run: Words }) {
  const { t } = useTranslation('comparison');
  if (side === 'both') return text;
  const Mark = side === 'now' ? 'ins' : 'del';
  return (
    <Mark>
      <span className="ds-sr-only">{t(side === 'now' ? 'said.added' : 'said.removed')} </span>
      {text}
      <span className="ds-sr-only"> {t('said.end')} </span>
    </Mark>
  );
}
