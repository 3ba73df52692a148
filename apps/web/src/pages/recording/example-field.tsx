import { Checkbox } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

interface ExampleFieldProps {
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

/** What is made up to show the product is shown as such. */
export function ExampleField({ checked, onCheck }: ExampleFieldProps) {
  const { t } = useTranslation('recording');
  return (
    <Checkbox label={t('example')} value="example" checked={checked} onChange={({ currentTarget }) => onCheck(currentTarget.checked)} />
  );
}
