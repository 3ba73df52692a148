import type { MaterialChange } from '@anvisa/domain/directive/rules/amendment-is-not-material';
import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../kit/form.js';
import type { Content } from './desk.js';
import style from './desk.module.css';

interface MaterialNoticeProps {
  readonly material: readonly MaterialChange[];
  readonly provisions: Content['provisions'];
  readonly onReturn: () => void;
}

/** The change asks something else of somebody: it cannot be decided now, and the way on is to return the case. */
export function MaterialNotice({ material, provisions, onReturn }: MaterialNoticeProps) {
  const { t } = useTranslation(['desk', 'directive']);
  const where = (id: string | undefined) => {
    const at = provisions.findIndex((one) => one.id === id);
    return at < 0 ? t('amend.besideShort') : t('directive:provision', { number: at + 1 });
  };
  const lines = new Map<string, string[]>();
  for (const { what, provision } of material)
    lines.set(where(provision), [...(lines.get(where(provision)) ?? []), t(`amend.what.${what}`)]);
  return (
    <Alert data-color="warning" id={fieldId('/amended/material')} tabIndex={-1}>
      <Heading level={3} data-size="2xs">
        {t('amend.material')}
      </Heading>
      <ul className={style.weighs}>
        {[...lines].map(([place, what]) => (
          <li key={place}>
            {place}: {what.join(', ')}
          </li>
        ))}
      </ul>
      <p>{t('amend.materialMeans')}</p>
      <Button type="button" variant="secondary" data-size="sm" onClick={onReturn}>
        {t('amend.return')}
      </Button>
    </Alert>
  );
}
