import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../kit/form.js';
import { goToPart, Part } from '../../kit/part.js';
import { Saved } from '../../kit/saved.js';
import { useNoted } from '../../session/noted.js';
import { amendmentBegun } from './amendment.js';
import { Checklist } from './checklist.js';
import type { DecidingAs } from './deciding-as.js';
import { DecisionRead } from './decision-read.js';
import type { Accepted, Desk, Offer } from './desk.js';
import style from './desk.module.css';
import { OutcomeFields, outcomesLeft } from './outcome-fields.js';
import { DelegableField, RecordFields } from './record-fields.js';
import { useLacks } from './use-lacks.js';
import { type DecisionWriting, decisionBegun, lackingInDecision, type Outcome } from './writing.js';

/** How far a decision has come: nothing chosen yet, nothing left to choose but to refer, to be written, or read as the record that it will be. */
export type Begun = 'choosing' | 'referring' | 'writing' | 'reading';

interface DecisionFormProps {
  readonly desk: Desk;
  readonly offer: Pick<Offer, 'href' | 'left'>;
  readonly as: DecidingAs;
  /** How many times the rail's button has asked for the decision. */
  readonly asked: number;
  readonly onBegun: (begun: Begun) => void;
  readonly onDone: (answer: Accepted) => void;
}

/** The decision: written, then read as the record that it will be, then asked for once more. */
export function DecisionForm({ desk, offer: { href, left: allowed }, as, asked, onBegun, onDone }: DecisionFormProps) {
  const { t } = useTranslation('desk');
  const { edition, text } = desk;
  const noted = useNoted(`decide-edition~directive~${edition.directive}~${edition.number}`, decisionBegun(edition, text));
  const { value, keep } = noted;
  const inWords = useLacks();
  const [isRead, setRead] = useState(false);
  const left = outcomesLeft(value, allowed);
  const { outcome: chosen, ...rest } = value;
  const outcome = left.length === 1 ? left[0] : left.find((one) => one === chosen);
  const writing: DecisionWriting = {
    ...rest,
    ...(value.about === text.hash ? {} : amendmentBegun(text.hash)),
    ...(outcome && { outcome }),
  };
  const toChoose = chosen ? undefined : likeliestOf(left);
  const begun = isRead ? 'reading' : toChoose ? BEGUN[toChoose] : 'writing';
  useEffect(() => onBegun(begun), [begun, onBegun]);
  useAsked(asked, () => !isRead && toChoose && keep({ ...writing, outcome: toChoose }));

  const lacks = lackingInDecision(writing, text);
  const finish = (answer: Accepted) => {
    noted.forget();
    onDone(answer);
  };

  if (isRead && outcome) {
    return (
      <DecisionRead desk={desk} href={href} as={as} writing={writing} outcome={outcome} onChange={() => setRead(false)} onDone={finish} />
    );
  }
  return (
    <Part id="ditt-beslut" title={t('decision.title')}>
      <Form lacks={inWords(lacks)} onSubmit={() => setRead(lacks.length === 0)}>
        <div className={style.form}>
          <DelegableField writing={writing} onWriting={keep} />
          <OutcomeFields isFirst={edition.basedOn === undefined} allowed={allowed} writing={writing} text={text} onWriting={keep} />
          <RecordFields writing={writing} onWriting={keep} />
          <Checklist edition={edition} text={text} writing={writing} as={as} isCarried={!allowed || allowed.outcomes.length > 1} />
          <Saved {...noted} />
          <div>
            <Button type="submit">{t('decision.read')}</Button>
          </div>
        </div>
      </Form>
    </Part>
  );
}

const BEGUN = { approve: 'choosing', refer: 'referring' } as const;

/** What the rail's button chooses where nothing is chosen: as proposed; or to refer, where nothing else is left. */
function likeliestOf(left: readonly Outcome[]): keyof typeof BEGUN | undefined {
  if (left.includes('approve')) return 'approve';
  return left.length === 1 ? 'refer' : undefined;
}

/** The rail's button leads to the form, with the likeliest outcome where none is chosen. */
function useAsked(asked: number, choose: () => void): void {
  const latest = useRef(choose);
  latest.current = choose;
  useEffect(() => {
    if (asked === 0) return;
    latest.current();
    goToPart('ditt-beslut');
  }, [asked]);
}
