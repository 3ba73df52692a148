import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../kit/confirm.js';
import { Form } from '../../kit/form.js';
import { Part } from '../../kit/part.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Saved } from '../../kit/saved.js';
import { useAct } from '../../session/act.js';
import { useNoted } from '../../session/noted.js';
import { Checklist } from './checklist.js';
import type { DecidingAs } from './deciding-as.js';
import type { Accepted, Desk } from './desk.js';
import style from './desk.module.css';
import { OutcomeFields, outcomesLeft } from './outcome-fields.js';
import { DelegableField, RecordFields } from './record-fields.js';
import { RecordShown } from './record-shown.js';
import { useLacks } from './use-lacks.js';
import { useSentences } from './use-sentences.js';
import { decisionBegun, decisionOf, lackingInDecision, type Outcome } from './writing.js';

interface DecisionFormProps {
  readonly desk: Desk;
  readonly href: string;
  readonly as: DecidingAs;
  /** What the rail's button asked for: approve. It counts each time that it is pressed. */
  readonly approvals: number;
  readonly onDone: (answer: Accepted) => void;
}

/** The decision: written, then read as the record that it will be, then asked for once more. */
export function DecisionForm({ desk, href, as, approvals, onDone }: DecisionFormProps) {
  const { t } = useTranslation('desk');
  const { edition, text, version } = desk;
  const noted = useNoted(`decide-edition~directive~${edition.directive}~${edition.number}`, decisionBegun(edition));
  const { value: writing, keep } = noted;
  const [lacks, look] = useLacks();
  const [isRead, setRead] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const act = useAct<Accepted>();
  const sentences = useSentences(edition, as);
  const left = outcomesLeft(writing);
  const outcome: Outcome = writing.outcome && left.includes(writing.outcome) ? writing.outcome : 'refer';
  const { decision, means } = sentences.ofDecision(outcome, { ...text.content, ...writing.changed }, writing.until);
  useApprovals(approvals, () => keep({ ...writing, outcome: left.includes('approve') ? 'approve' : 'refer' }));

  const read = () => {
    const found = lackingInDecision({ ...writing, ...(left.length === 1 && { outcome }) });
    look(found);
    if (found.length > 0) return;
    act.reset();
    setRead(true);
  };
  const decide = () =>
    act.mutate(
      { href, version, body: decisionOf(writing, outcome, text) },
      {
        onSuccess: (answer) => {
          noted.forget();
          onDone(answer);
        },
        onSettled: () => setAsked(false),
      },
    );

  if (isRead) {
    return (
      <Part id="ditt-beslut" title={t('read.title')}>
        <ArrivedAt id="ditt-beslut" />
        <p className={style.quiet}>{t('read.lead')}</p>
        <RecordShown
          edition={edition}
          text={text}
          as={as}
          writing={writing}
          decision={decision}
          amendments={outcome === 'approve-with-changes' ? writing.amendments : undefined}
        />
        {act.isError && <ProblemNotice error={act.error} />}
        <div className={style.acts}>
          <Button onClick={() => setAsked(true)}>{t(`outcome.do.${outcome}`)}</Button>
          <Button variant="secondary" onClick={() => setRead(false)}>
            {t('read.change')}
          </Button>
        </div>
        <Confirm
          open={isAsked}
          title={t(`outcome.ask.${outcome}`)}
          act={t(`outcome.do.${outcome}`)}
          busy={act.isPending}
          onAct={decide}
          onCancel={() => setAsked(false)}
        >
          <p>{decision}</p>
          <p>{means}</p>
        </Confirm>
      </Part>
    );
  }
  return (
    <Part id="ditt-beslut" title={t('decision.title')}>
      <Form lacks={lacks} onSubmit={read}>
        <div className={style.form}>
          <DelegableField writing={writing} onWriting={keep} />
          <OutcomeFields writing={writing} content={text.content} onWriting={keep} />
          <RecordFields writing={writing} onWriting={keep} />
          <Checklist edition={edition} writing={{ ...writing, ...(left.length === 1 && { outcome }) }} as={as} />
          <Saved {...noted} />
          <div>
            <Button type="submit">{t('decision.read')}</Button>
          </div>
        </div>
      </Form>
    </Part>
  );
}

/** The rail's button chooses to approve and leads to the form. */
function useApprovals(approvals: number, choose: () => void): void {
  const latest = useRef(choose);
  latest.current = choose;
  useEffect(() => {
    if (approvals === 0) return;
    latest.current();
    arriveAt('ditt-beslut');
  }, [approvals]);
}

function ArrivedAt({ id }: { readonly id: string }) {
  useEffect(() => arriveAt(id), [id]);
  return null;
}

function arriveAt(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
