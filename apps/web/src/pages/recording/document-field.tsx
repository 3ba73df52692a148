import { STRATEGY_DOCUMENTS, type StrategyDocument } from '@anvisa/domain/strategy/events';
import { useTranslation } from 'react-i18next';
import { capital } from '../../kit/capital.js';
import { ChoiceField } from '../../kit/form.js';

interface DocumentFieldProps {
  readonly value: StrategyDocument | undefined;
  readonly onChoice: (what: StrategyDocument) => void;
}

/** Which of the documents that a strategy's case has. */
export function DocumentField(props: DocumentFieldProps) {
  const { t } = useTranslation('recording');
  return (
    <ChoiceField
      pointer="/what"
      legend={t('fields.what')}
      choices={STRATEGY_DOCUMENTS.map((one) => ({ value: one, label: capital(t(`documents.${one}`)) }))}
      {...props}
    />
  );
}
