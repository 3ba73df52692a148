import { IN_PREPARATION } from '@anvisa/domain/directive/states';
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../kit/act-button.js';
import { Day, Instant } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import { Rail } from '../../kit/rail.js';
import { StateTag } from '../../kit/state-tag.js';
import type { Me } from '../../session/me.js';
import { keyOfCase, keyOfInterest } from '../board/one-open.js';
import { CaseSteps } from './case-steps.js';
import type { Begun } from './decision-form.js';
import { type Edition, offerOf } from './desk.js';
import style from './desk.module.css';
import { OutOfPeriod } from './out-of-period.js';
import { useInView } from './use-in-view.js';

const LEADS_TO = {
  choosing: 'outcome.do.approve',
  referring: 'outcome.do.refer',
  writing: 'rail.toDecision',
  reading: 'rail.toDecision',
} as const satisfies Record<Begun, string>;

interface DeskRailProps {
  readonly edition: Edition;
  readonly me: Me | null | undefined;
  /** How far the decision has come; not there where nothing is to be decided. */
  readonly begun: Begun | undefined;
  /** It was just decided here. */
  readonly isDone: boolean;
  /** Leads to the decision; where nothing is chosen, with the likeliest outcome. */
  readonly onDecide: () => void;
  readonly onInterest: (act: 'declare-interest' | 'settle-disqualification') => void;
}

/** What may be done with the case now, until when, and who has it. */
export function DeskRail({ edition, me, begun, isDone, onDecide, onInterest }: DeskRailProps) {
  const { t } = useTranslation(['desk', 'board']);
  const { state, since, decideBy, postponedUntil, officer } = edition;
  const decide = offerOf(edition, 'decide-edition');
  const declare = offerOf(edition, 'declare-interest');
  const settle = offerOf(edition, 'settle-disqualification');
  const take = offerOf(edition, 'take-to-board');
  const isMine = edition.interests?.some(({ person, found }) => person.id === me?.id && found === undefined) ?? false;
  const waits = state === 'ready' || state === 'postponed';
  const isReferred = state === 'referred';
  const isToCome = !isDone && !isReferred && IN_PREPARATION.includes(state);
  const about = { directive: edition.directive, edition: String(edition.number) };
  const isInView = useInView('ditt-beslut', begun);
  return (
    <Rail
      label={t('rail.label')}
      act={
        begun ? (
          <Button onClick={onDecide} data-at-hand={isInView}>
            {t(LEADS_TO[begun])}
          </Button>
        ) : (
          offerOf(edition, 'record-board-decision').allowed && (
            <Button asChild className={style.toForm ?? ''}>
              <Link to="/styrelsen" search={{ arende: keyOfCase(edition.directive, edition.number) }}>
                {t('board:cases.record')}
              </Link>
            </Button>
          )
        )
      }
    >
      <CaseSteps directive={edition.directive} edition={edition.number} />
      <StateTag state={state} />
      {waits && !decide.allowed && (
        <>
          <ActButton offer={decide} onAct={() => undefined}>
            {t('outcome.do.approve')}
          </ActButton>
          {me && <OutOfPeriod me={me} />}
        </>
      )}
      {waits && decide.left && (
        <p className={style.blocked}>
          {decide.left.because.detail} {decide.left.outcomes.length === 1 && t('rail.onlyRefer')}
        </p>
      )}
      <Facts
        facts={[
          [t('rail.withBoard'), isReferred && <Instant key="since" at={since} plain />],
          [t('rail.decideBy'), waits && decideBy && <Day key="by" day={decideBy} counted />],
          [t('rail.postponedUntil'), postponedUntil && <Day key="until" day={postponedUntil} counted />],
          [t('rail.officer'), officer?.name],
        ]}
      />
      {take.allowed && (
        <Link to="/beslut/$directive/$edition" params={about} search={{ gor: 'styrelsen' }}>
          {t('rail.takeBack')}
        </Link>
      )}
      {!waits && !isReferred && <Afterwards edition={edition} />}
      {declare.allowed && isToCome && (
        <Button variant="tertiary" onClick={() => onInterest('declare-interest')}>
          {t('rail.interest')}
        </Button>
      )}
      {settle.allowed && isMine && (
        <Button variant="secondary" onClick={() => onInterest('settle-disqualification')}>
          {t('rail.settle')}
        </Button>
      )}
      {settle.allowed && !isMine && (
        <Link to="/styrelsen" search={{ arende: keyOfInterest(edition.directive, edition.number) }}>
          {t('board:stuck.settle')}
        </Link>
      )}
      <ul className={style.links}>
        <li>
          <Link to="/anvisningar/$directive/utgavor/$edition" params={about}>
            {t('rail.text')}
          </Link>
        </li>
        {edition.decisions.map(({ document, outcome }) => (
          <li key={document}>
            <Link to="/anvisningar/$directive/utgavor/$edition/beslut/$document" params={{ ...about, document: String(document) }}>
              {t('rail.decision', { outcome: t(`done.${outcome}`).toLowerCase() })}
            </Link>
          </li>
        ))}
      </ul>
    </Rail>
  );
}

/** Why an act is not to be had that whoever decides could expect; what belongs to others is not spoken of. */
const BY_THE_CASE = ['successor-decided', 'successor-on-its-way', 'repeal-decided'];

/** What may still be done with a decision that stands. */
function Afterwards({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('desk');
  const about = { directive: edition.directive, edition: String(edition.number) };
  const acts = [
    ['correct-edition', 'ratta', t('correct.title')],
    ['extend-edition', 'fler', t('extend.title')],
    ['decide-repeal', 'upphav', t('repeal.title')],
  ] as const;
  return (
    <>
      {acts.map(([act, gor, words]) => {
        const offer = offerOf(edition, act);
        if (offer.allowed)
          return (
            <Link key={act} to="/beslut/$directive/$edition" params={about} search={{ gor }}>
              {words}
            </Link>
          );
        return BY_THE_CASE.includes(offer.refusal?.code ?? '') ? (
          <ActButton key={act} offer={offer} onAct={() => undefined}>
            {words}
          </ActButton>
        ) : null;
      })}
    </>
  );
}
