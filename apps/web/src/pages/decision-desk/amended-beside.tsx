import { CONSEQUENCES } from '@anvisa/domain/directive/content';
import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '../../kit/form.js';
import type { Amendment } from './amendment.js';
import type { Content } from './desk.js';
import style from './desk.module.css';

const AT = '/amended/content';

interface AmendedBesideProps {
  readonly content: Content;
  readonly changed: Amendment['changed'];
  readonly onChanged: (next: Amendment['changed']) => void;
}

/** What a decision may change of what stands beside the provisions. */
export function AmendedBeside({ content, changed, onChanged }: AmendedBesideProps) {
  const { t } = useTranslation(['desk', 'directive']);
  const now = { ...content, ...changed };
  const change = (part: Amendment['changed']) => onChanged({ ...changed, ...part });
  return (
    <div className={style.form}>
      <TextField pointer={`${AT}/title`} label={t('amend.title')} maxLength={200} value={now.title} onText={(title) => change({ title })} />
      <TextField
        pointer={`${AT}/inForceFrom`}
        type="date"
        label={t('amend.inForceFrom')}
        min={content.inForceFrom}
        value={now.inForceFrom}
        onText={(inForceFrom) => change({ inForceFrom })}
      />
      <TextField
        pointer={`${AT}/evaluationMonths`}
        type="number"
        label={t('amend.evaluationMonths')}
        min={1}
        max={120}
        value={String(now.evaluationMonths)}
        onText={(months) => change({ evaluationMonths: Number(months) })}
      />
      <TextArea
        pointer={`${AT}/transitional`}
        label={t('directive:notes.transitional')}
        rows={3}
        maxLength={10_000}
        value={now.transitional}
        onText={(transitional) => change({ transitional })}
      />
      <TextArea
        pointer={`${AT}/changes`}
        label={t('directive:notes.changes')}
        rows={3}
        maxLength={10_000}
        value={now.changes}
        onText={(changes) => change({ changes })}
      />
      {CONSEQUENCES.map((one) => (
        <TextArea
          key={one}
          pointer={`${AT}/consequences/${one}`}
          label={t('amend.consequence', { what: t(`directive:consequences.${one}`).toLowerCase() })}
          rows={2}
          maxLength={5_000}
          value={now.consequences[one]}
          onText={(text) => change({ consequences: { ...now.consequences, [one]: text } })}
        />
      ))}
    </div>
  );
}
