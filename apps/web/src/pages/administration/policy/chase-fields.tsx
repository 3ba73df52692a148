import { ESCALATED_TO } from '@anvisa/domain/conduct/policy';
import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../../kit/form.js';
import { roleLabel } from '../role-name.js';
import { ChasedDays, type DaysOfPhase } from './chased-days.js';
import style from './policy.module.css';
import type { Chased, WrittenChase } from './writing.js';

interface ChaseFieldsProps {
  readonly phase: Chased;
  readonly value: WrittenChase;
  readonly onValue: (value: WrittenChase) => void;
  /** What it gives, as far as that is known. */
  readonly days: DaysOfPhase | undefined;
}

/** How long something may take, when whoever is awaited is reminded, and who hears when it is late; beside it the days that this gives. */
export function ChaseFields({ phase, value, onValue, days }: ChaseFieldsProps) {
  const { t, i18n } = useTranslation('policy');
  const within = `/policy/${phase}`;
  const { escalate } = value;
  const told = ESCALATED_TO.map((to) => [to, to === 'mayor-office' ? t('mayorOffice') : roleLabel(to, i18n.language)] as const);
  const put = (at: number, next: WrittenChase['escalate'][number]) => onValue({ ...value, escalate: escalate.with(at, next) });
  return (
    <fieldset className={style.chase}>
      <legend>{t(`phase.${phase}`)}</legend>
      <div className={style.written}>
        <TextField
          pointer={`${within}/within`}
          label={t('within')}
          inputMode="numeric"
          value={value.within}
          onText={(next) => onValue({ ...value, within: next })}
        />
        <TextField
          pointer={`${within}/remind`}
          label={t('remind')}
          value={value.remind}
          onText={(next) => onValue({ ...value, remind: next })}
        />
        {escalate.map(({ after, to }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no names, and stand in their order.
          <div key={at} className={style.tell}>
            <TextField
              pointer={`${within}/escalate/${at}/after`}
              label={t('after')}
              inputMode="numeric"
              value={after}
              onText={(next) => put(at, { to, after: next })}
            />
            <SelectField
              pointer={`${within}/escalate/${at}/to`}
              label={t('tell')}
              none={t('choose')}
              choices={told}
              value={to}
              onText={(next) => put(at, { after, to: next as typeof to })}
            />
            <Button
              type="button"
              variant="tertiary"
              data-size="sm"
              aria-label={t('removeTell', { phase: t(`phase.${phase}`), number: at + 1 })}
              onClick={() => onValue({ ...value, escalate: escalate.toSpliced(at, 1) })}
            >
              {t('remove')}
            </Button>
          </div>
        ))}
        <div className={style.more}>
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            aria-label={t('addTellNamed', { phase: t(`phase.${phase}`) })}
            onClick={() => onValue({ ...value, escalate: [...escalate, { after: '', to: 'head-of-it' }] })}
          >
            {t('addTell')}
          </Button>
        </div>
      </div>
      <ChasedDays days={days} />
    </fieldset>
  );
}
