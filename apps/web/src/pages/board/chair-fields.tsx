import { RecordChairDecisionRequest } from '@anvisa/api-client/longest';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../kit/form.js';
import { useToday } from '../../kit/today.js';

/** What the chair decided on, when, and by which right. */
export interface ByChair {
  readonly day: string;
  readonly decidedBy: string;
  readonly empowerment: string;
}

interface ChairFieldsProps<C extends ByChair> {
  readonly value: C;
  readonly onValue: (next: C) => void;
}

/** Who decided what could not await the meeting, the day, and the board's order that empowers them (KL 6:39). */
export function ChairFields<C extends ByChair>({ value, onValue }: ChairFieldsProps<C>) {
  const { t } = useTranslation('board');
  const today = useToday();
  return (
    <>
      <TextField
        pointer="/decidedBy"
        label={t('chair.decidedBy')}
        description={t('chair.decidedByMeans')}
        lang="sv"
        longest={RecordChairDecisionRequest.decidedBy}
        value={value.decidedBy}
        onText={(decidedBy) => onValue({ ...value, decidedBy })}
      />
      <TextField
        pointer="/decidedOn"
        type="date"
        label={t('chair.day')}
        max={today}
        value={value.day}
        onText={(day) => onValue({ ...value, day })}
      />
      <TextField
        pointer="/empowerment"
        label={t('chair.empowerment')}
        description={t('chair.empowermentMeans')}
        lang="sv"
        longest={RecordChairDecisionRequest.empowerment}
        value={value.empowerment}
        onText={(empowerment) => onValue({ ...value, empowerment })}
      />
    </>
  );
}
