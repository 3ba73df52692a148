import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { boundBy } from '../../kit/bound.js';
import { dateInWords } from '../../kit/dates.js';
import { TextArea, TextField } from '../../kit/form.js';
import { Part } from '../../kit/part.js';
import { useKept } from '../../session/kept.js';
import { MeetingFields, useMeetingLacks } from '../board/meeting-fields.js';
import type { Desk } from './desk.js';
import { RepealConsequences } from './repeal-consequences.js';
import { useLacks } from './use-lacks.js';

interface BoardRepealFormProps {
  readonly desk: Desk;
  readonly href: string;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

/** The board has decided that the directive ends without a successor: its secretary records it, with the meeting's day and paragraph (KL 6:35). */
export function BoardRepealForm({ desk: { edition, text, version }, href, onClose, onDone }: BoardRepealFormProps) {
  const { t, i18n } = useTranslation('desk');
  const { value: writing, keep, forget } = useKept(href, { lastDay: '', day: '', paragraph: '', reasons: '' });
  const { lastDay, ...board } = writing;
  const inWords = useLacks();
  const lacksOf = useMeetingLacks();
  const facts = {
    title: text.content.title,
    edition: edition.number,
    day: lastDay && dateInWords(lastDay, i18n.language),
    meeting: board.day && dateInWords(board.day, i18n.language),
    paragraph: board.paragraph,
    count: boundBy(edition).length,
  };
  const sentence = t('sentence.boardRepeal', facts);
  return (
    <Part id="upphav" title={t('repeal.title')}>
      <AskedForm
        act={{ href, version, body: { lastDay, board } }}
        ask={t('repeal.boardAsk')}
        verb={t('repeal.boardDo')}
        lacks={[
          ...(lastDay === '' ? inWords(['/lastDay']) : []),
          ...lacksOf(board),
          ...(board.reasons.trim() === '' ? inWords(['/board/reasons']) : []),
        ]}
        sentences={[sentence, t('means.repeal', facts)]}
        onClose={onClose}
        onDone={() => {
          forget();
          onClose();
          onDone(sentence);
        }}
      >
        <p>{t('repeal.boardLead')}</p>
        <TextField
          pointer="/lastDay"
          type="date"
          label={t('repeal.lastDay')}
          value={lastDay}
          onText={(next) => keep({ ...writing, lastDay: next })}
        />
        <RepealConsequences edition={edition} />
        <MeetingFields meeting={writing} onMeeting={keep} />
        <TextArea
          pointer="/board/reasons"
          label={t('record.reasons')}
          value={board.reasons}
          onText={(reasons) => keep({ ...writing, reasons })}
        />
      </AskedForm>
    </Part>
  );
}
