import type { ComparedProvision } from '@anvisa/domain/directive/comparison';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../kit/as-written.js';
import { comparedWords, type Words } from './compared-words.js';
import style from './comparison.module.css';
import { MarkedWords } from './marked-words.js';
import { readable } from './readable.js';

export type Layout = 'in-line' | 'side-by-side';

/** A provision that came, went, moved, or says something else. */
export function Compared({ one, layout }: { readonly one: ComparedProvision; readonly layout: Layout }) {
  const { t } = useTranslation('comparison');
  const before = one.how === 'added' ? undefined : one.before;
  const now = one.how === 'removed' ? undefined : one.now;
  const shown = now ?? before;
  if (!shown) return null;
  const heading = comparedWords(before?.heading ?? '', now?.heading ?? '');
  const says = [
    one.how !== 'kept' && t(`how.${one.how}`),
    (one.how === 'kept' || one.how === 'changed') &&
      one.moved &&
      t('moved', { from: one.before.number, to: one.now.number, part: t(`parts.${one.now.part}`) }),
  ].filter((words) => words !== false);
  return (
    <section className={style.provision} aria-labelledby={`jamford-${shown.id}`} data-how={one.how} data-listed>
      <Heading level={3} data-size="2xs" id={`jamford-${shown.id}`} className={style.heading}>
        {t('provision', { number: shown.number })} <AsWritten text={shown.heading} />
      </Heading>
      <p className={style.how}>{says.join(', ')}</p>
      {heading.some(({ in: side }) => side !== 'both') && before && now && <MarkedWords words={heading} show="both" />}
      {one.how !== 'kept' && (
        <TwoTexts words={comparedWords(readable(before?.text ?? ''), readable(now?.text ?? ''))} layout={layout} one={one.how} />
      )}
    </section>
  );
}

interface TwoTextsProps {
  readonly words: readonly Words[];
  readonly layout: Layout;
  readonly one?: ComparedProvision['how'];
}

export function TwoTexts({ words, layout, one = 'changed' }: TwoTextsProps) {
  const { t } = useTranslation('comparison');
  if (layout === 'in-line' || one !== 'changed') {
    return words.every(({ in: side }) => side === 'both') ? (
      <p className={style.how}>{t('onlyMarks')}</p>
    ) : (
      <MarkedWords words={words} show="both" />
    );
  }
  return (
    <div className={style.sides}>
      <div>
        <p className={style.side}>{t('before')}</p>
        <MarkedWords words={words} show="before" />
      </div>
      <div>
        <p className={style.side}>{t('now')}</p>
        <MarkedWords words={words} show="now" />
      </div>
    </div>
  );
}
