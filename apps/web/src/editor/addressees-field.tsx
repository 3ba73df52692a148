import { Button, Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useOpenUnits } from '../kit/unit-names.js';
import style from './editor.module.css';
import { useEditing, useWriting } from './editor-context.js';

const KINDS = ['committee', 'district-committee', 'company', 'office'] as const;

/** The units that must follow it: all of them with one press, or some. */
export function AddresseesField() {
  const { t } = useTranslation('editor');
  const { edit } = useEditing();
  const writing = useWriting();
  const units = useOpenUnits();
  const chosen = new Set(writing.content.addressees);
  const choose = (addressees: readonly string[]) => edit((now) => ({ ...now, addressees }));
  const turn = (id: string) =>
    choose(chosen.has(id) ? writing.content.addressees.filter((one) => one !== id) : [...writing.content.addressees, id]);
  return (
    <div id="galler-for" tabIndex={-1} className={style.addressees}>
      <p className={style.label}>{t('fields.addressees')}</p>
      <p className={style.quiet} aria-live="polite">
        {t('addressees.chosen', { count: chosen.size, of: units.length })}
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
        {KINDS.map((kind) => {
          const own = units.filter((unit) => unit.kind === kind);
          return own.length === 0 ? null : (
            <Fieldset key={kind}>
              <Fieldset.Legend>{t(`addressees.kinds.${kind}`)}</Fieldset.Legend>
              {own.map(({ id, name }) => (
                <Checkbox key={id} data-size="sm" label={name} value={id} checked={chosen.has(id)} onChange={() => turn(id)} />
              ))}
            </Fieldset>
          );
        })}
      </details>
    </div>
  );
}
