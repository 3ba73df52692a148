import type { components } from '@anvisa/api-client/api';
import { BoardRequest, RecordChairDecisionRequest } from '@anvisa/api-client/longest';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../kit/act-button.js';
import { AskedForm } from '../../kit/asked-form.js';
import { useCountedUnits } from '../../kit/counted-units.js';
import { dateInWords } from '../../kit/dates.js';
import { ChoiceField, TextArea } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { listed } from '../../kit/listed.js';
import { useToday } from '../../kit/today.js';
import { useCompaniesToo, useUnitNames } from '../../kit/unit-names.js';
import { useKept } from '../../session/kept.js';
import type { Answer } from '../../session/read.js';
import { ChairFields } from './chair-fields.js';
import { MeetingFields } from './meeting-fields.js';
import { type Recorded, recordedDecision } from './recorded-receipt.js';
import { BEGUN, BY_BOARD, BY_CHAIR, BYS, chairsOutcome, lackingIn, type Writing } from './referred-writing.js';

type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;

interface BoardDecisionFormProps {
  readonly edition: Edition;
  readonly version: string;
  readonly onClose: () => void;
  readonly onDone: (recorded: Recorded) => void;
}

/**
 * How a case that lay with the board was decided: at its meeting, with the minutes' day and paragraph (KL 6:27, 6:35), or, where it was referred as
 * urgent, by its empowered chair (KL 6:39).
 */
export function BoardDecisionForm({ edition, version, onClose, onDone }: BoardDecisionFormProps) {
  const { t, i18n } = useTranslation('board');
  const today = useToday();
  const companiesToo = useCompaniesToo();
  const offerOf = (wanted: string) => edition.acts?.find(({ act }) => act === wanted);
  const offer = offerOf('record-board-decision');
  const counted = useCountedUnits();
  const chairs = offerOf('record-chair-decision');
  const { value: kept, keep, forget } = useKept<Writing>(edition.self, BEGUN);
  if (!offer?.allowed) {
    return offer ? (
      <ActButton offer={offer} onAct={() => undefined}>
        {t('cases.record')}
      </ActButton>
    ) : null;
  }
  const { outcome: chosen, ...begun }: Writing = { ...BEGUN, ...kept, ...(!chairs?.allowed && { by: 'board' }) };
  const isChairs = begun.by === 'chair';
  const outcomes = isChairs ? BY_CHAIR : BY_BOARD.filter((one) => offer.left?.outcomes.includes(one) ?? true);
  const possible = outcomes.find((one) => one === chosen);
  const writing: Writing = { ...begun, ...(possible && { outcome: possible }) };
  const { by, outcome = 'approved', day, paragraph, decidedBy, empowerment, reasons } = writing;
  const byChair = chairsOutcome(outcome) ?? 'approved';
  const title = edition.text?.content.title ?? edition.directiveTitle;
  const inForceFrom = edition.text?.content.inForceFrom ?? today;
  const facts = {
    day: day && dateInWords(day, i18n.language),
    paragraph,
    decidedBy,
    title: inSwedish(title),
    edition: edition.number,
    from: dateInWords(inForceFrom, i18n.language),
    binds: dateInWords([inForceFrom, today].sort().at(-1) ?? today, i18n.language),
    whom: counted(edition.text?.content.addressees ?? []),
  };
  const companies = outcome === 'approved' ? companiesToo(edition.text?.content.addressees ?? []) : [];
  return (
    <AskedForm<components['schemas']['EditionActAnswer']>
      act={
        isChairs
          ? { href: chairs?.href ?? '', version, body: { outcome, decidedOn: day, decidedBy, empowerment, reasons } }
          : { href: offer.href, version, body: { outcome, board: { day, paragraph, reasons } } }
      }
      lacks={lackingIn(writing).map(({ pointer, lacks }) => ({ pointer, detail: t(`cases.lacks.${lacks}`) }))}
      ask={t('cases.ask')}
      verb={t('cases.do')}
      sentences={
        isChairs
          ? [t(`chair.sentence.${byChair}`, facts), t(`cases.means.${byChair}`, facts), ...companies, t('chair.reported')]
          : [t(`cases.sentence.${outcome}`, facts), t(`cases.means.${outcome}`, facts), ...companies]
      }
      onClose={onClose}
      onDone={(answer) => {
        forget();
        onDone(recordedDecision(answer, isChairs ? t(`chair.done.${byChair}`, facts) : t(`cases.done.${outcome}`, facts)));
      }}
    >
      {edition.consultation && <Awaited consultation={edition.consultation} />}
      {chairs?.allowed && (
        <ChoiceField
          pointer="/by"
          legend={t('cases.by')}
          choices={BYS.map((value) => ({ value, label: t(`cases.bys.${value}`) }))}
          value={by}
          onChoice={(next) => keep({ ...writing, by: next })}
        />
      )}
      <ChoiceField
        pointer="/outcome"
        legend={t(isChairs ? 'chair.outcome' : 'cases.outcome')}
        description={!isChairs && offer.left?.because.detail}
        choices={outcomes.map((value) => ({ value, label: t(`cases.outcomes.${value}`) }))}
        value={writing.outcome}
        onChoice={(next) => keep({ ...writing, outcome: next })}
      />
      {isChairs ? <ChairFields value={writing} onValue={keep} /> : <MeetingFields meeting={writing} onMeeting={keep} />}
      <TextArea
        pointer={isChairs ? '/reasons' : '/board/reasons'}
        label={t(isChairs ? 'chair.reasons' : 'cases.reasons')}
        longest={(isChairs ? RecordChairDecisionRequest : BoardRequest).reasons}
        value={reasons}
        onText={(next) => keep({ ...writing, reasons: next })}
      />
    </AskedForm>
  );
}

/** The committees whose answers to the consultation are still to come: only an urgent case is decided without them (KL 6:12, 6:39). */
function Awaited({ consultation: { units, answers, answerBy } }: { readonly consultation: NonNullable<Edition['consultation']> }) {
  const { t, i18n } = useTranslation('board');
  const names = useUnitNames();
  const silent = units.filter((unit) => !answers.some((one) => one.unit === unit)).map((unit) => names.get(unit) ?? '');
  if (silent.length === 0) return null;
  return <p>{t('cases.awaited', { units: listed(silent, i18n.language), day: dateInWords(answerBy, i18n.language) })}</p>;
}
