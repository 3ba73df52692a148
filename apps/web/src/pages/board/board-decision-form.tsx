import { useTranslation } from 'react-i18next';
import { ActButton } from '../../kit/act-button.js';
import { dateInWords } from '../../kit/dates.js';
import { ChoiceField, TextArea } from '../../kit/form.js';
import { useToday } from '../../kit/today.js';
import { useKept } from '../../session/kept.js';
import type { Answer } from '../../session/read.js';
import { MeetingFields } from './meeting-fields.js';
import { RecordingForm } from './recording-form.js';

type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;

const OUTCOMES = ['approved', 'returned', 'declined'] as const;

interface BoardDecisionFormProps {
  readonly edition: Edition;
  readonly version: string;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

/** How the board decided a case that lay with it: bifall, återremiss or avslag, with the minutes' day and paragraph (KL 6:27, 6:35). */
export function BoardDecisionForm({ edition, version, onClose, onDone }: BoardDecisionFormProps) {
  const { t, i18n } = useTranslation('board');
  const today = useToday();
  const offer = edition.acts?.find(({ act }) => act === 'record-board-decision');
  const begun: { outcome?: (typeof OUTCOMES)[number]; day: string; paragraph: string; reasons: string } = {
    day: '',
    paragraph: '',
    reasons: '',
  };
  const { value: writing, keep, forget } = useKept(edition.self, begun);
  if (!offer?.allowed) {
    return offer ? (
      <ActButton offer={offer} onAct={() => undefined}>
        {t('cases.record')}
      </ActButton>
    ) : null;
  }
  const { outcome, ...board } = writing;
  const title = edition.text?.content.title ?? edition.directiveTitle;
  const inForceFrom = edition.text?.content.inForceFrom ?? today;
  const facts = {
    day: writing.day && dateInWords(writing.day, i18n.language),
    paragraph: writing.paragraph,
    title,
    edition: edition.number,
    from: dateInWords(inForceFrom, i18n.language),
    binds: dateInWords([inForceFrom, today].sort().at(-1) ?? today, i18n.language),
    count: edition.text?.content.addressees.length ?? 0,
  };
  return (
    <RecordingForm
      act={{ href: offer.href, version, body: { outcome, board } }}
      ask={t('cases.ask')}
      verb={t('cases.do')}
      sentences={outcome && board.day && board.paragraph ? [t(`cases.sentence.${outcome}`, facts), t(`cases.means.${outcome}`, facts)] : []}
      onClose={onClose}
      onDone={() => {
        forget();
        onDone(t(`cases.done.${outcome ?? 'approved'}`, facts));
      }}
    >
      <ChoiceField
        pointer="/outcome"
        legend={t('cases.outcome')}
        choices={OUTCOMES.map((value) => ({ value, label: t(`cases.outcomes.${value}`) }))}
        value={outcome}
        onChoice={(next) => keep({ ...writing, outcome: next })}
      />
      <MeetingFields meeting={writing} onMeeting={keep} />
      <TextArea
        pointer="/board/reasons"
        label={t('cases.reasons')}
        value={writing.reasons}
        onText={(reasons) => keep({ ...writing, reasons })}
      />
    </RecordingForm>
  );
}
