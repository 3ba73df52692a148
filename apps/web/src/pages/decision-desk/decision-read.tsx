import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../kit/confirm.js';
import { goToPart, Part } from '../../kit/part.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { useAct } from '../../session/act.js';
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
  const [isAsked, setAsked] = useState(false);
  const act = useAct<Accepted>();
  const amended =
    outcome === 'approve-with-changes' ? { content: amendedContent(text, writing), amendments: writing.amendments } : undefined;
  const { decision, means } = useSentences(edition, as).ofDecision(outcome, amended?.content ?? text.content, writing.until);
  useEffect(() => goToPart('ditt-beslut'), []);
  // What is read anew after the act may take this away before its answer comes: whoever asked hears of it all the same.
  const decide = async () => {
    const answer = await act.mutateAsync({ href, version, body: decisionOf(writing, outcome, text) }).catch(() => undefined);
    setAsked(false);
    if (answer) onDone(answer);
  };
  return (
    <Part id="ditt-beslut" title={t('read.title')}>
      <p className={style.quiet}>{t('read.lead')}</p>
      <RecordShown edition={edition} text={text} as={as} writing={writing} decision={decision} amended={amended} />
      {act.isError && <ProblemNotice error={act.error} />}
      <div className={style.acts}>
        <Button onClick={() => setAsked(true)}>{t(`outcome.do.${outcome}`)}</Button>
        <Button variant="secondary" onClick={onChange}>
          {t('read.change')}
        </Button>
      </div>
      <Confirm
        open={isAsked}
        title={t(`outcome.ask.${outcome}`)}
        act={t(`outcome.do.${outcome}`)}
        busy={act.isPending}
        onAct={() => void decide()}
        onCancel={() => setAsked(false)}
      >
        <p>{decision}</p>
        <p>{means}</p>
      </Confirm>
    </Part>
  );
}
