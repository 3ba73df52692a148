import type { components } from '@anvisa/api-client/api';
import { BoardRequest } from '@anvisa/api-client/longest';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { boundBy } from '../../kit/bound.js';
import { useCountedUnits } from '../../kit/counted-units.js';
import { dateInWords } from '../../kit/dates.js';
import { TextArea, TextField } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { Part } from '../../kit/part.js';
import { useKept } from '../../session/kept.js';
import { MeetingFields, useMeetingLacks } from '../board/meeting-fields.js';
import { type Recorded, recordedDecision } from '../board/recorded-receipt.js';
import type { Desk } from './desk.js';
import { RepealConsequences } from './repeal-consequences.js';
import { useLacks } from './use-lacks.js';

interface BoardRepealFormProps {
  readonly desk: Desk;
  readonly href: string;
  readonly onClose: () => void;
  readonly onDone: (recorded: Recorded) => void;
}

/** The board has decided that the directive ends without a successor: its secretary records it, with the meeting's day and paragraph (KL 6:35). */
export function BoardRepealForm({ desk: { edition, text, version }, href, onClose, onDone }: BoardRepealFormProps) {
  const { t, i18n } = useTranslation('desk');
  const { value: writing, keep, forget } = useKept(href, { lastDay: '', day: '', paragraph: '', reasons: '' });
  const { lastDay, ...board } = writing;
  const counted = useCountedUnits();
  const inWords = useLacks();
  const lacksOf = useMeetingLacks();
  const facts = {
    title: inSwedish(text.content.title),
    edition: edition.number,
    day: lastDay && dateInWords(lastDay, i18n.language),
    meeting: board.day && dateInWords(board.day, i18n.language),
    paragraph: board.paragraph,
    whom: counted(boundBy(edition)),
  };
  const sentence = t('sentence.boardRepeal', facts);
  return (
    <Part id="upphav" title={t('repeal.title')}>
      <AskedForm<components['schemas']['EditionActAnswer']>
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
        onDone={(answer) => {
          forget();
          onClose();
          onDone(recordedDecision(answer, sentence));
        }}
      >
        <p>{t('repeal.boardLead')}</p>
        <TextField
          pointer="/lastDay"
          type="date"
          label={t('repeal.lastDay')}
          min={board.day}
          value={lastDay}
          onText={(next) => keep({ ...writing, lastDay: next })}
        />
        <RepealConsequences edition={edition} />
        <MeetingFields meeting={writing} onMeeting={keep} />
        <TextArea
          pointer="/board/reasons"
          label={t('record.reasons')}
          longest={BoardRequest.reasons}
          value={board.reasons}
          onText={(reasons) => keep({ ...writing, reasons })}
        />
      </AskedForm>
    </Part>
  );
}
