import { klOn } from '@anvisa/domain/law';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import { Later } from '../../kit/later.js';
import { Loading } from '../../kit/loading.js';
import { useToday } from '../../kit/today.js';
import { Unbroken } from '../../kit/unbroken.js';
import { Delegated, Negotiated } from '../directive/record-answers.js';
import type { DecidingAs } from './deciding-as.js';
import type { Content, Edition, Text } from './desk.js';
import style from './desk.module.css';
import { dissentsIn, linesOf, type RecordWriting } from './writing.js';

interface RecordShownProps {
  readonly edition: Edition;
  readonly text: Text;
  readonly as: DecidingAs;
  readonly writing: RecordWriting;
  /** The decision itself, in one sentence. */
  readonly decision: string;
  /** The text as the decision changes it, and what was changed and why. */
  readonly amended?: { readonly content: Content; readonly amendments: string } | undefined;
}

const Comparison = lazy(() => import('../../comparison/comparison.js'));

/** The decision record as it will stand, but for what only the record can give it: its number, the instant and the proof. */
export function RecordShown({ edition, text, as, writing, decision, amended }: RecordShownProps) {
  const { t } = useTranslation(['desk', 'directive', 'decision']);
  const today = useToday();
  return (
    <>
      <Facts
        facts={[
          [t('decision:content'), decision && <Unbroken key="content">{decision}</Unbroken>],
          [t('decision:day'), <Day key="day" day={today} plain />],
          [t('decision:by'), `${as.name}, ${t('decision:onMandate')}`],
          [t('decision:inStead'), as.inStead],
          [t('decision:presenter'), writing.presenter],
          [t('decision:participants'), linesOf(writing.participants).join(', ')],
          [t('decision:reasons'), writing.reasons],
          [t('decision:amendments'), amended?.amendments],
          [
            t('decision:delegable', { ground: klOn(today, '6:38') }),
            <Delegated key="delegable" may={writing.delegable !== 'no'} reasons={writing.delegableReasons} />,
          ],
          [t('decision:union'), <Negotiated key="union" held={writing.union === 'held'} note={writing.unionNote} />],
          [
            t('decision:dissents'),
            dissentsIn(writing)
              .map(({ name, text: said }) => `${name}: ${said}`)
              .join('\n'),
          ],
          [t('directive:facts.case'), edition.caseNumber],
          [t('decision:textHash'), amended ? t('read.hashOfAmended') : <code key="hash">{text.hash}</code>],
        ]}
      />
      {amended && (
        <section aria-labelledby="andringar" className={style.wordByWord}>
          <h3 id="andringar" className={style.label}>
            {t('read.amended')}
          </h3>
          <Later space={<Loading />}>
            <Comparison before={text.content} now={amended.content} beforeName={t('read.proposal')} />
          </Later>
        </section>
      )}
    </>
  );
}
