import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { ChoiceField, type Said } from '../../kit/form.js';
import { offerOf } from '../../kit/offers.js';
import { Part } from '../../kit/part.js';
import type { Accepted } from '../../kit/receipt.js';
import { Saved } from '../../kit/saved.js';
import type { Me } from '../../session/me.js';
import { useNoted } from '../../session/noted.js';
import { decidingAs } from '../decision-desk/deciding-as.js';
import { useLacks } from '../decision-desk/use-lacks.js';
import { DecisionFields } from './decision-fields.js';
import { DECISIONS, type Decision, type Exemption } from './exemption.js';
import { begunOf, type DecisionWriting, decisionOf, lackingIn } from './writing.js';

interface DecideFormProps {
  readonly exemption: Exemption;
  readonly version: string;
  readonly me: Me;
  readonly unit: string;
  readonly title: string;
  readonly number: number;
  /** The board decides: the directive names it, or the case has come to it. */
  readonly isBoards: boolean;
  /** The directive lets the head of IT decide, who does so in nobody's stead. */
  readonly isHeads: boolean;
  /** Records what the board decided, also where it took the case from its delegate. */
  readonly isRecorder: boolean;
  readonly onDone: (answer: Accepted, decision: Decision) => void;
}

/** The decision on an exemption, of what the API lets its reader decide: as a delegate with a record, or as the board did at its meeting. */
export function DecideForm({ exemption, version, me, unit, title, number, isBoards, isHeads, isRecorder, onDone }: DecideFormProps) {
  const { t, i18n } = useTranslation(['exemption', 'desk']);
  const noted = useNoted(`decide-exemption~exemption~${exemption.id}`, begunOf(exemption));
  const { value: writing, keep } = noted;
  const allowed = DECISIONS.filter((one) => offerOf(exemption.acts, `${one}-exemption`).allowed);
  const ofRecord = useLacks();
  const decision = allowed.length === 1 ? allowed[0] : allowed.find((one) => one === writing.decision);
  if (allowed.length === 0) return <NotYours exemption={exemption} />;
  const write = (part: Partial<DecisionWriting>) => keep({ ...writing, ...part });
  const as = isHeads ? undefined : decidingAs(me);
  const who = as?.inStead === undefined ? me.name : t('desk:as.deputy', { name: as.name, inStead: as.inStead });
  const facts = { who, unit, title, number, day: writing.until && dateInWords(writing.until, i18n.language) };
  const shown = decision ?? 'grant';
  const byBoard = isBoards || isRecorder;
  const isRecorded = byBoard && shown !== 'refer';
  /** Whoever may only refer it is told why. */
  const whyNot = exemption.state === 'requested' ? offerOf(exemption.acts, 'grant-exemption').refusal : undefined;
  return (
    <Part id="besluta" title={t(isRecorded ? 'decide.recorded.title' : 'decide.title')}>
      {!isBoards && isRecorder && <p>{t('decide.recorded.taken')}</p>}
      {whyNot && <p>{whyNot.detail}</p>}
      <AskedForm<Accepted>
        act={{ href: offerOf(exemption.acts, `${shown}-exemption`).href, version, body: decisionOf(writing, shown, byBoard) }}
        lacks={lackingIn(writing, decision, byBoard).flatMap(inWords)}
        ask={t(isRecorded ? 'decide.recorded.ask' : 'decide.ask')}
        verb={isRecorded ? t('decide.recorded.do') : decision ? t(`decide.verb.${decision}`) : t('decide.go')}
        sentences={[
          isRecorded ? t(`decide.sentence.board.${shown}`, facts) : t(`decide.sentence.delegate.${shown}`, facts),
          t(`next.${shown}`, facts),
        ]}
        onDone={(answer) => {
          noted.forget();
          onDone(answer, shown);
        }}
      >
        <ChoiceField
          pointer="/decision"
          legend={t(isRecorded ? 'decide.recorded.question' : 'decide.question')}
          choices={allowed.map((value) => ({ value, label: t(`decide.choice.${value}`) }))}
          value={decision}
          onChoice={(chosen) => write({ decision: chosen })}
        />
        {decision && (
          <DecisionFields decision={decision} writing={writing} onWriting={keep} byBoard={byBoard} mostUntil={exemption.requestedUntil} />
        )}
        <Saved {...noted} />
      </AskedForm>
    </Part>
  );

  function inWords(pointer: string): readonly Said[] {
    if (pointer.startsWith('/record/')) return ofRecord([pointer]);
    const field = pointer.slice(pointer.lastIndexOf('/') + 1);
    return [{ pointer, detail: t(`lacks.${field}` as 'lacks.reasons') }];
  }
}

/** Why whoever has an office that decides on exemptions does not decide on this one, while a decision is waited for. */
function NotYours({ exemption: { state, acts } }: Pick<DecideFormProps, 'exemption'>) {
  const { t } = useTranslation('exemption');
  const { refusal } = offerOf(acts, 'grant-exemption');
  if (!refusal || refusal.code === 'role-missing' || (state !== 'requested' && state !== 'referred')) return null;
  return (
    <Part id="besluta" title={t('decide.notYours')}>
      <p>{refusal.detail}</p>
    </Part>
  );
}
