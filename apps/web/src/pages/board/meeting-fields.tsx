import { BoardRequest } from '@anvisa/api-client/longest';
import { useTranslation } from 'react-i18next';
import { type Said, TextField } from '../../kit/form.js';
import { ParagraphField } from '../../kit/paragraph-field.js';
import { useToday } from '../../kit/today.js';

/** The board's meeting, as the minutes have it. */
export interface Meeting {
  readonly day: string;
  readonly paragraph: string;
}

interface MeetingFieldsProps<M extends Meeting> {
  /** Where the meeting stands in what is sent. */
  readonly at?: string;
  /** The first day on which it can have been held. */
  readonly earliest?: string | undefined;
  readonly meeting: M;
  readonly onMeeting: (next: M) => void;
}

/** What is not written yet of a meeting, in words at its fields; `at` is where the meeting stands in what is sent. */
export function useMeetingLacks(at = '/board'): (meeting: Partial<Meeting>) => readonly Said[] {
  const { t } = useTranslation('board');
  return (meeting) =>
    (['day', 'paragraph'] as const).flatMap((field) =>
      meeting[field]?.trim() === '' ? [{ pointer: `${at}/${field}`, detail: t(`cases.lacks.${field}`) }] : [],
    );
}

/** The day and the paragraph of the minutes by which the board, or the council, has decided (KL 6:27, 6:35). */
export function MeetingFields<M extends Meeting>({ at = '/board', earliest, meeting, onMeeting }: MeetingFieldsProps<M>) {
  const { t } = useTranslation('board');
  const today = useToday();
  return (
    <>
      <TextField
        pointer={`${at}/day`}
        type="date"
        label={t('meetingDay')}
        {...(earliest !== undefined && { min: earliest })}
        max={today}
        value={meeting.day}
        onText={(day) => onMeeting({ ...meeting, day })}
      />
      <ParagraphField
        pointer={`${at}/paragraph`}
        label={t('paragraph')}
        longest={BoardRequest.paragraph}
        value={meeting.paragraph}
        onText={(paragraph) => onMeeting({ ...meeting, paragraph })}
      />
    </>
  );
}
