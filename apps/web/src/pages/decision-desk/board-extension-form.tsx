import type { components } from '@anvisa/api-client/api';
import { BoardRequest } from '@anvisa/api-client/longest';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { TextArea } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { listed } from '../../kit/listed.js';
import { useCompaniesToo } from '../../kit/unit-names.js';
import { useKept } from '../../session/kept.js';
import { MeetingFields, useMeetingLacks } from '../board/meeting-fields.js';
import { type Recorded, recordedDecision } from '../board/recorded-receipt.js';
import type { Desk } from './desk.js';
import { Extension, LaterAddressees, useLaterAddressees } from './later-addressees.js';
import { useLacks } from './use-lacks.js';

interface BoardExtensionFormProps {
  readonly desk: Desk;
  readonly href: string;
  readonly onClose: () => void;
  readonly onDone: (recorded: Recorded) => void;
}

/** The board has decided that more of the city must follow the directive: its secretary records it, with the meeting's day and paragraph (KL 6:35). */
export function BoardExtensionForm({ desk: { edition, text, version }, href, onClose, onDone }: BoardExtensionFormProps) {
  const { t, i18n } = useTranslation('desk');
  const begun = { units: [] as readonly string[], day: '', paragraph: '', reasons: '' };
  const { value: writing, keep, forget } = useKept(href, begun);
  const { units: picked, ...board } = writing;
  const choosing = useLaterAddressees(edition, picked);
  const { units, names } = choosing;
  const companiesToo = useCompaniesToo();
  const inWords = useLacks();
  const lacksOf = useMeetingLacks();
  const sentence = t('sentence.boardExtend', {
    title: inSwedish(text.content.title),
    edition: edition.number,
    meeting: board.day && dateInWords(board.day, i18n.language),
    paragraph: board.paragraph,
    units: listed(names, i18n.language),
  });
  return (
    <Extension hasAll={choosing.hasAll}>
      <AskedForm<components['schemas']['EditionActAnswer']>
        act={{ href, version, body: { units, board } }}
        ask={t('extend.boardAsk')}
        verb={t('extend.boardDo')}
        lacks={[
          ...(units.length === 0 ? inWords(['/units']) : []),
          ...lacksOf(board),
          ...(board.reasons.trim() === '' ? inWords(['/board/reasons']) : []),
        ]}
        sentences={[sentence, t('means.extend'), ...companiesToo(units)]}
        onClose={onClose}
        onDone={(answer) => {
          forget();
          onClose();
          onDone(recordedDecision(answer, sentence));
        }}
      >
        <p>{t('extend.boardLead')}</p>
        <LaterAddressees choosing={choosing} onPick={(next) => keep({ ...writing, units: next })} />
        <MeetingFields meeting={writing} onMeeting={keep} />
        <TextArea
          pointer="/board/reasons"
          label={t('record.reasons')}
          longest={BoardRequest.reasons}
          value={board.reasons}
          onText={(reasons) => keep({ ...writing, reasons })}
        />
      </AskedForm>
    </Extension>
  );
}
