import { useTranslation } from 'react-i18next';
import { TextField } from '../../kit/form.js';

/** The board's meeting, as the minutes have it. */
export interface Meeting {
  readonly day: string;
  readonly paragraph: string;
}

interface MeetingFieldsProps<M extends Meeting> {
  readonly meeting: M;
  readonly onMeeting: (next: M) => void;
}

/** The day and the paragraph of the minutes by which the board has decided (KL 6:27, 6:35). */
export function MeetingFields<M extends Meeting>({ meeting, onMeeting }: MeetingFieldsProps<M>) {
  const { t } = useTranslation('board');
  return (
    <>
      <TextField
        pointer="/board/day"
        type="date"
        label={t('meetingDay')}
        value={meeting.day}
        onText={(day) => onMeeting({ ...meeting, day })}
      />
      <TextField
        pointer="/board/paragraph"
        label={t('paragraph')}
        value={meeting.paragraph}
        onText={(paragraph) => onMeeting({ ...meeting, paragraph })}
      />
    </>
  );
}
