import { Button } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskedAct } from '../../kit/asked-act.js';
import { AskedConfirm } from '../../kit/asked-confirm.js';
import { goToPart, Part } from '../../kit/part.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Unbroken } from '../../kit/unbroken.js';
import { amendedContent } from './amendment.js';
import type { DecidingAs } from './deciding-as.js';
import type { Accepted, Desk } from './desk.js';
import style from './desk.module.css';
import { RecordShown } from './record-shown.js';
import { useSentences } from './use-sentences.js';
import { type DecisionWriting, decisionOf, type Outcome } from './writing.js';

interface DecisionReadProps {
  readonly desk: Desk;
  readonly href: string;
  readonly as: DecidingAs;
  readonly writing: DecisionWriting;
  readonly outcome: Outcome;
  readonly onChange: () => void;
  readonly onDone: (answer: Accepted) => void;
}

/** The decision as the record that it will be, and the last question. */
export function DecisionRead({ desk, href, as, writing, outcome, onChange, onDone }: DecisionReadProps) {
  const { t } = useTranslation('desk');
  const { edition, text, version } = desk;
  const asked = useAskedAct(onDone);
  const amended =
    outcome === 'approve-with-changes' ? { content: amendedContent(text, writing), amendments: writing.amendments } : undefined;
  const { decision, means } = useSentences(edition, as).ofDecision(outcome, amended?.content ?? text.content, writing.until);
  useEffect(() => goToPart('ditt-beslut'), []);
  return (
    <Part id="ditt-beslut" title={t('read.title')}>
      <p className={style.quiet}>{t('read.lead')}</p>
      <RecordShown edition={edition} text={text} as={as} writing={writing} decision={decision} amended={amended} />
      {asked.error && <ProblemNotice error={asked.error} />}
      <div className={style.acts}>
        <Button onClick={() => asked.ask()}>{t(`outcome.do.${outcome}`)}</Button>
        <Button variant="secondary" onClick={onChange}>
          {t('read.change')}
        </Button>
      </div>
      <AskedConfirm
        {...asked.dialog}
        title={t(`outcome.ask.${outcome}`)}
        act={t(`outcome.do.${outcome}`)}
        onAct={() => void asked.send({ href, version, body: decisionOf(writing, outcome, text) })}
      >
        <p>
          <Unbroken>{decision}</Unbroken>
        </p>
        <p>{means}</p>
      </AskedConfirm>
    </Part>
  );
}
