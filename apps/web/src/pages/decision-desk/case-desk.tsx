import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../kit/dates.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { Page } from '../../kit/page.js';
import { Part } from '../../kit/part.js';
import type { Me } from '../../session/me.js';
import { type Recorded, RecordedReceipt } from '../board/recorded-receipt.js';
import { TakeToBoardForm } from '../board/take-to-board-form.js';
import { Consulted } from '../case/consulted.js';
import { EarlierRounds } from '../case/earlier-rounds.js';
import { BoardExtensionForm } from './board-extension-form.js';
import { BoardRepealForm } from './board-repeal-form.js';
import { Chain } from './chain.js';
import { Consequences } from './consequences.js';
import { CorrectionForm } from './correction-form.js';
import { decidingAs } from './deciding-as.js';
import { type Begun, DecisionForm } from './decision-form.js';
import { type Accepted, type Desk, offerOf } from './desk.js';
import { DeskRail } from './desk-rail.js';
import { DeskReceipt, type Done } from './desk-receipt.js';
import { Effects } from './effects.js';
import { ExtensionForm } from './extension-form.js';
import { Interests, OwnInterest } from './interests.js';
import { LegalWay } from './legal-way.js';
import { Overtaken } from './overtaken.js';
import { Proposal } from './proposal.js';
import { RepealForm } from './repeal-form.js';
import { Reviewed } from './reviewed.js';
import { useSentences } from './use-sentences.js';
import { useWhoDecided } from './who-decided.js';

/** Decisions that bind somebody: by delegation or by the board's chair, they go the way to legal force. What the board itself decided stands in its minutes. */
const BINDING = ['approved', 'approved-with-changes', 'repealed'] as const;

interface CaseDeskProps {
  readonly desk: Desk;
  readonly me: Me | null | undefined;
}

/** What a decider needs to see of a case, in the order in which one weighs it, and then the decision. */
export function CaseDesk({ desk, me }: CaseDeskProps) {
  const { t, i18n } = useTranslation(['desk', 'case']);
  const { edition, text } = desk;
  const { content } = text;
  const { gor } = useSearch({ from: '/beslut/$directive/$edition' });
  const navigate = useNavigate({ from: '/beslut/$directive/$edition' });
  const [done, setDone] = useState<Done>();
  const [recorded, setRecorded] = useState<Recorded>();
  const [asked, setAsked] = useState(0);
  const [begun, setBegun] = useState<Begun>();
  const [interest, setInterest] = useState<'declare-interest' | 'settle-disqualification'>();
  const as = decidingAs(me);
  const { who } = useSentences(edition, as ?? { name: me?.name ?? '' });
  const binding = edition.decisions.findLast(({ body, outcome }) => body !== 'executive-board' && BINDING.some((one) => one === outcome));
  const extensions = edition.decisions.filter(({ body, outcome }) => body !== 'executive-board' && outcome === 'extended');
  const decide = offerOf(edition, 'decide-edition');
  const extend = offerOf(edition, 'extend-edition');
  const repeal = offerOf(edition, 'decide-repeal');
  const [atFirst] = useState({ mayDecide: decide.allowed, decisions: edition.decisions.length });
  const latest = edition.decisions.at(-1);
  const isOvertaken = atFirst.mayDecide && as && !done && edition.decisions.length > atFirst.decisions;
  const waits = edition.state === 'ready' || edition.state === 'postponed' || edition.state === 'referred';
  const close = () => {
    if (gor) void navigate({ search: {}, replace: true });
  };
  const finish = (what: Done['what']) => (answer: Accepted) => {
    setDone({ answer, what });
    close();
  };
  return (
    <Page
      title={waits ? t('question', { day: dateInWords(content.inForceFrom, i18n.language) }) : content.title}
      lang={waits ? undefined : 'sv'}
      named={content.title}
      over={t('overTitle', { title: inSwedish(content.title), edition: edition.number, caseNumber: edition.caseNumber })}
      lead={<Standing edition={edition} />}
      rail={
        <DeskRail
          edition={edition}
          me={me}
          begun={waits && decide.allowed && !done ? begun : undefined}
          isDone={done !== undefined}
          onDecide={() => setAsked((count) => count + 1)}
          onInterest={setInterest}
        />
      }
    >
      {done && <DeskReceipt {...done} />}
      {recorded && <RecordedReceipt key={recorded.answer.at} {...recorded} />}
      {interest && me && (
        <OwnInterest
          key={interest}
          me={me}
          act={interest}
          href={offerOf(edition, interest).href}
          title={edition.directiveTitle}
          caseNumber={edition.caseNumber}
          onClose={() => setInterest(undefined)}
        />
      )}
      {binding && <LegalWay edition={edition} decision={binding} />}
      {extensions.map((decision) => (
        <LegalWay key={decision.document} edition={edition} decision={decision} />
      ))}
      {gor === 'upphav' && as && <RepealForm desk={desk} href={repeal.href} as={as} onDone={finish('decision')} />}
      {gor === 'upphav' && !as && repeal.allowed && <BoardRepealForm desk={desk} href={repeal.href} onClose={close} onDone={setRecorded} />}
      {gor === 'fler' && as && extend.allowed && <ExtensionForm desk={desk} href={extend.href} as={as} onDone={finish('decision')} />}
      {gor === 'fler' && !as && extend.allowed && (
        <BoardExtensionForm desk={desk} href={extend.href} onClose={close} onDone={setRecorded} />
      )}
      {gor === 'styrelsen' && offerOf(edition, 'take-to-board').allowed && (
        <Part id="styrelsen" title={t('rail.takeBack')}>
          <TakeToBoardForm edition={edition} version={desk.version} isOrdered onClose={close} onDone={setRecorded} />
        </Part>
      )}
      {gor === 'ratta' && (
        <CorrectionForm
          desk={desk}
          href={offerOf(edition, 'correct-edition').href}
          who={as ? who : undefined}
          onDone={finish('correction')}
        />
      )}
      <Proposal content={content} />
      <Interests interests={edition.interests} />
      <Effects edition={edition} content={content} />
      <Reviewed edition={edition} content={content} />
      <EarlierRounds edition={edition} />
      {edition.consultation && (
        <Part id="remissen" title={t('case:consultation.title')}>
          <Consulted consultation={edition.consultation} hash={text.hash} />
        </Part>
      )}
      <Consequences content={content} />
      {edition.state !== 'referred' && <Chain area={edition.area} me={me} />}
      {isOvertaken && latest && <Overtaken id={decide.allowed ? 'senaste-beslut' : 'ditt-beslut'} decision={latest} />}
      {decide.allowed && as && !done && (
        <DecisionForm desk={desk} offer={decide} as={as} asked={asked} onBegun={setBegun} onDone={finish('decision')} />
      )}
    </Page>
  );
}

/** How the edition stands, with the day on which that changes, and who decided on it last. */
function Standing({ edition }: { readonly edition: Desk['edition'] }) {
  const { t } = useTranslation('desk');
  const whoDecided = useWhoDecided();
  const latest = edition.decisions.at(-1);
  const stands = useStanding(edition);
  return latest ? `${stands} ${t('latest.was', whoDecided(latest))}` : stands;
}

function useStanding({ state, repealOn, postponedUntil }: Desk['edition']): string {
  const { t, i18n } = useTranslation('desk');
  if (repealOn !== undefined && state !== 'repealed') return t('repeal.isDecided', { day: dateInWords(repealOn, i18n.language) });
  if (state === 'postponed' && postponedUntil) return t('lead.postponedUntil', { day: dateInWords(postponedUntil, i18n.language) });
  return t(`lead.${state}`);
}
