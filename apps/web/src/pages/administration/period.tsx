import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';

/** From a day until another, or until further notice. */
export function Period({ from, until }: { readonly from: string; readonly until?: string }) {
  const { t } = useTranslation('administration');
  return (
    <>
      <Day day={from} plain /> – {until ? <Day day={until} plain /> : t('untilFurther')}
    </>
  );
}
