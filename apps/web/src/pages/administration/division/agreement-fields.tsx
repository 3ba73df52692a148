import { AgreementRequest } from '@anvisa/api-client/longest';
import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../kit/form.js';
import style from './division.module.css';

export interface WrittenAgreement {
  readonly number: string;
  readonly supplier: string;
  readonly until: string;
}

interface AgreementFieldsProps {
  readonly within: string;
  readonly value: readonly WrittenAgreement[];
  readonly onValue: (value: readonly WrittenAgreement[]) => void;
}

/** The agreements under which a component is bought. */
export function AgreementFields({ within, value, onValue }: AgreementFieldsProps) {
  const { t } = useTranslation('division');
  const put = (at: number, next: WrittenAgreement) => onValue(value.with(at, next));
  return (
    <>
      {value.map((agreement, at) => {
        const pointer = `${within}/agreements/${at}`;
        const { number, supplier, until } = agreement;
        return (
          <fieldset key={pointer} className={style.agreement}>
            <legend className="ds-label">{t('agreement', { number: at + 1 })}</legend>
            <TextField
              pointer={`${pointer}/number`}
              label={t('agreementNumber')}
              longest={AgreementRequest.number}
              value={number}
              onText={(next) => put(at, { ...agreement, number: next })}
            />
            <TextField
              pointer={`${pointer}/supplier`}
              label={t('supplier')}
              longest={AgreementRequest.supplier}
              value={supplier}
              onText={(next) => put(at, { ...agreement, supplier: next })}
            />
            <TextField
              pointer={`${pointer}/until`}
              type="date"
              label={t('agreementUntil')}
              value={until}
              onText={(next) => put(at, { ...agreement, until: next })}
            />
            <Button
              type="button"
              variant="tertiary"
              data-size="sm"
              aria-label={t('removeAgreement', { number: at + 1 })}
              onClick={() => onValue(value.toSpliced(at, 1))}
            >
              {t('remove')}
            </Button>
          </fieldset>
        );
      })}
      <div>
        <Button
          type="button"
          variant="secondary"
          data-size="sm"
          onClick={() => onValue([...value, { number: '', supplier: '', until: '' }])}
        >
          {t('addAgreement')}
        </Button>
      </div>
    </>
  );
}
