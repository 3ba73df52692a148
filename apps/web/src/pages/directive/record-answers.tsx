import { klOn } from '@anvisa/domain/law';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { cited } from '../../kit/cited.js';
import { Day } from '../../kit/day.js';

type Fact = readonly [name: string, value: ReactNode];

interface Answered {
  readonly presenter?: string;
  readonly participants?: readonly string[];
  readonly reasons?: string;
  readonly amendments?: string;
  readonly delegable?: boolean;
  readonly delegableReasons?: string;
  readonly unionNegotiation?: string;
  readonly unionNote?: string;
  readonly dissents?: readonly { readonly name: string; readonly text: string }[];
}

/** What a record answers of what the law asks (FL §§ 30–32, KL 6:38, MBL §§ 11, 38): also that nobody else took part, or dissented. */
export function useRecordFacts(record: Answered, lawsDay: string): readonly Fact[] {
  const { t } = useTranslation(['directive', 'decision']);
  const { presenter, participants, reasons, amendments, delegable, delegableReasons, unionNegotiation, unionNote, dissents } = record;
  return [
    [t('decision:presenter'), presenter],
    [t('decision:participants'), participants && (participants.join(', ') || t('decision:nobodyElse'))],
    [t('decision:reasons'), reasons && <AsWritten key="reasons" text={reasons} />],
    [t('decision:amendments'), amendments && <AsWritten key="amendments" text={amendments} />],
    [
      t('decision:delegable', { ground: klOn(lawsDay, '6:38') }),
      delegable !== undefined && <Delegated key="delegable" may={delegable} reasons={delegableReasons} />,
    ],
    [t('decision:union'), unionNegotiation && <Negotiated key="union" held={unionNegotiation === 'held'} note={unionNote} />],
    [t('decision:dissents'), dissents && <Dissents key="dissents" dissents={dissents} />],
  ];
}

/** By which entry of the trail a decision is proved. */
export function useProofFacts({ entry, hash }: { readonly entry?: string; readonly hash?: string }): readonly Fact[] {
  const { t } = useTranslation(['directive', 'decision']);
  return [
    [t('decision:entry'), entry],
    [
      t('decision:hash'),
      hash && (
        <Fragment key="hash">
          <div>{hash}</div>
          <Link to="/revision" hash="bevis">
            {t('decision:toProof')}
          </Link>
        </Fragment>
      ),
    ],
  ];
}

/** When the board decided it, and where in its minutes. */
export function Meeting({ day, paragraph }: { readonly day: string; readonly paragraph: string }) {
  return (
    <>
      <Day day={day} plain />, {cited(paragraph)}
    </>
  );
}

/** By which right a delegate decided. */
export function OnMandate({ area, day }: { readonly area: string; readonly day: string }) {
  const { t } = useTranslation(['directive', 'decision']);
  return (
    <Link to="/uppdrag" search={{ omrade: area, gallde: day }}>
      {t('decision:onMandate')}
    </Link>
  );
}

function Dissents({ dissents }: { readonly dissents: NonNullable<Answered['dissents']> }) {
  const { t } = useTranslation(['directive', 'decision']);
  if (dissents.length === 0) return t('decision:noDissent');
  return dissents.map(({ name, text }) => (
    <p key={name}>
      {name}: <AsWritten text={text} />
    </p>
  ));
}

/** Whether the matter may be delegated (KL 6:38), and why. */
export function Delegated({ may, reasons }: { readonly may: boolean; readonly reasons: string | undefined }) {
  const { t } = useTranslation(['directive', 'decision']);
  return (
    <>
      {t(may ? 'decision:delegated.yes' : 'decision:delegated.no')} <AsWritten text={reasons} />
    </>
  );
}

/** Whether the unions were negotiated with (MBL §§ 11, 38), and what came of it or why not. */
export function Negotiated({ held, note }: { readonly held: boolean; readonly note: string | undefined }) {
  const { t } = useTranslation(['directive', 'decision']);
  return (
    <>
      {t(held ? 'decision:negotiated.held' : 'decision:negotiated.not-required')}: <AsWritten text={note} />
    </>
  );
}
