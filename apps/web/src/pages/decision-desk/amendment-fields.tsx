import { CONSEQUENCES } from '@anvisa/domain/directive/content';
import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '../../kit/form.js';
import type { Content } from './desk.js';
import style from './desk.module.css';
import type { DecisionWriting } from './writing.js';

const AT = '/amended/content';

interface AmendmentFieldsProps {
  readonly writing: DecisionWriting;
  readonly content: Content;
  readonly onWriting: (next: DecisionWriting) => void;
}

/**
 * What a decision may change of its own, in place. Provisions, addressees, who exempts and an earlier day are material: they go back to review
 * (house rule, KL 6:6), and the page says so.
 */
export function AmendmentFields({ writing, content, onWriting }: AmendmentFieldsProps) {
  const { t } = useTranslation(['desk', 'directive']);
  const now = { ...content, ...writing.changed };
  const change = (part: Partial<Content>) => onWriting({ ...writing, changed: { ...writing.changed, ...part } });
  return (
    <div className={style.amendment}>
      <p>{t('amend.lead')}</p>
      <TextField pointer={`${AT}/title`} label={t('amend.title')} value={now.title} onText={(title) => change({ title })} />
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
        value={now.transitional}
        onText={(transitional) => change({ transitional })}
      />
      <TextArea
        pointer={`${AT}/changes`}
        label={t('directive:notes.changes')}
        rows={3}
        value={now.changes}
        onText={(changes) => change({ changes })}
      />
      {CONSEQUENCES.map((one) => (
        <TextArea
          key={one}
          pointer={`${AT}/consequences/${one}`}
          label={t('amend.consequence', { what: t(`directive:consequences.${one}`).toLowerCase() })}
          rows={2}
          value={now.consequences[one]}
          onText={(text) => change({ consequences: { ...now.consequences, [one]: text } })}
        />
      ))}
      <TextArea
        pointer="/amended/amendments"
        label={t('amend.amendments')}
        description={t('amend.amendmentsMeans')}
        rows={2}
        value={writing.amendments}
        onText={(amendments) => onWriting({ ...writing, amendments })}
      />
    </div>
  );
}
