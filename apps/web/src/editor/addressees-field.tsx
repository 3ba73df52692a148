import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useCountedUnits } from '../kit/counted-units.js';
import { UnitGroups } from '../kit/unit-groups.js';
import { useOpenUnits } from '../kit/unit-names.js';
import style from './editor.module.css';
import { useEditing, useWriting } from './editor-context.js';

/** The units that must follow it: all of them with one press, or some. */
export function AddresseesField() {
  const { t } = useTranslation('editor');
  const { edit } = useEditing();
  const writing = useWriting();
  const units = useOpenUnits();
  const counted = useCountedUnits();
  const { addressees: chosen } = writing.content;
  const choose = (addressees: readonly string[]) => edit((now) => ({ ...now, addressees }));
  return (
    <div id="galler-for" tabIndex={-1} className={style.addressees}>
      <p className={style.label}>{t('fields.addressees')}</p>
      <p className={style.quiet} aria-live="polite">
        {t('addressees.chosen', { count: chosen.length, of: units.length, whom: counted(chosen) })}
      </p>
      <div className={style.row}>
        <Button variant="secondary" data-size="sm" onClick={() => choose(units.map(({ id }) => id))}>
          {t('addressees.all')}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={() => choose([])}>
          {t('addressees.none')}
        </Button>
      </div>
      <details>
        <summary>{t('addressees.some')}</summary>
        <UnitGroups choices={units} value={writing.content.addressees} onPick={choose} />
      </details>
    </div>
  );
}
