import { useTranslation } from 'react-i18next';
import { dayBefore } from '../../kit/dates.js';
import { TextField } from '../../kit/form.js';

interface LastDayFieldProps {
  readonly today: string;
  readonly value: string;
  readonly onDay: (day: string) => void;
}

/** The last day of something that ends: yesterday ends it at once, and nothing ends before that (KL 7:5). */
export function LastDayField({ today, value, onDay }: LastDayFieldProps) {
  const { t } = useTranslation('administration');
  return <TextField pointer="/lastDay" type="date" label={t('lastDay')} min={dayBefore(today)} value={value} onText={onDay} />;
}
