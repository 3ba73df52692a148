import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { offerOf } from '../../kit/offers.js';
import { type Accepted, Receipt } from '../../kit/receipt.js';
import type { Me } from '../../session/me.js';
import { SettleForm } from '../board/settle-form.js';
import { Interests, OwnInterest } from '../decision-desk/interests.js';
import type { Exemption } from './exemption.js';

interface ExemptionInterestsProps {
  readonly exemption: Exemption;
  readonly me: Me;
  /** What it is from. */
  readonly title: string;
}

/** Who is said to be disqualified, and what the reader may say of that: of themselves, or of what the board has found. */
export function ExemptionInterests({ exemption: { interests = [], acts, caseNumber }, me, title }: ExemptionInterestsProps) {
  const { t } = useTranslation(['exemption', 'desk', 'board']);
  const [open, setOpen] = useState<'declare-interest' | 'settle-disqualification' | 'board'>();
  const [settled, setSettled] = useState<{ readonly answer: Accepted; readonly said: string }>();
  const declare = offerOf(acts, 'declare-exemption-interest');
  const settle = offerOf(acts, 'settle-exemption-disqualification');
  const unsettled = interests.filter(({ found }) => found === undefined);
  const own = interests.find(({ person, found }) => person.id === me.id && found !== 'not-disqualified');
  const ofOthers = unsettled.find(({ person }) => person.id !== me.id);
  const close = () => setOpen(undefined);
  /** A committee asks, and neither handles nor decides. */
  const handles = me.rolesToday.some((role) => role !== 'committee-contact');
  const ways = [
    declare.allowed && handles && !own && (
      <Button key="declare" variant="tertiary" onClick={() => setOpen('declare-interest')}>
        {t('desk:rail.interest')}
      </Button>
    ),
    settle.allowed && own && own.found === undefined && (
      <Button key="own" variant="secondary" onClick={() => setOpen('settle-disqualification')}>
        {t('desk:rail.settle')}
      </Button>
    ),
    settle.allowed && ofOthers && me.rolesToday.includes('board-secretary') && (
      <Button key="board" variant="secondary" onClick={() => setOpen('board')}>
        {t('board:stuck.settle')}
      </Button>
    ),
  ].filter(Boolean);
  return (
    <>
      {settled && <Receipt answer={settled.answer} title={settled.said} caseNumber={caseNumber} />}
      <Interests interests={interests} />
      {open === undefined && ways.length > 0 && <p>{ways}</p>}
      {open === 'board' && ofOthers && (
        <SettleForm href={settle.href} person={ofOthers.person} onDone={(answer, said) => setSettled({ answer, said })} onClose={close} />
      )}
      {open !== undefined && open !== 'board' && (
        <OwnInterest
          me={me}
          act={open}
          href={(open === 'declare-interest' ? declare : settle).href}
          title={t('ofInterest', { title })}
          caseNumber={caseNumber}
          onClose={close}
        />
      )}
    </>
  );
}
