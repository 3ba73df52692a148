import { CONSEQUENCES, EXEMPTING } from '@anvisa/domain/directive/content';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../kit/form.js';
import { AddresseesField } from './addressees-field.js';
import { DayField } from './day-field.js';
import style from './editor.module.css';
import { useEditing, useWriting } from './editor-context.js';
import { MonthsField } from './months-field.js';
import { ReferencesField } from './references-field.js';
import { WordsField } from './words-field.js';

export function TitleField() {
  const { t } = useTranslation('editor');
  return <WordsField place="title" label={t('fields.title')} />;
}

/** What an edition says beside its provisions. */
export function ContentFields({ isRevision }: { readonly isRevision: boolean }) {
  const { t } = useTranslation('editor');
  const { edit } = useEditing();
  const writing = useWriting();
  return (
    <>
      <Heading level={2} data-size="xs" className={style.part} id="galler">
        {t('applies')}
      </Heading>
      <div className={style.group}>
        <DayField />
        <AddresseesField />
        <MonthsField />
        <ChoiceField
          pointer="/exemptionsBy"
          legend={t('fields.exemptionsBy')}
          choices={EXEMPTING.map((value) => ({ value, label: t(`exempting.${value}`) }))}
          value={writing.content.exemptionsBy}
          onChoice={(exemptionsBy) => edit((now) => ({ ...now, exemptionsBy }))}
        />
        <WordsField place="transitional" label={t('fields.transitional')} hint={t('hints.transitional')} rows={3} />
        <ReferencesField />
      </div>
      {isRevision && (
        <>
          <Heading level={2} data-size="xs" className={style.part}>
            {t('fields.changesTitle')}
          </Heading>
          <WordsField place="changes" label={t('fields.changes')} hint={t('hints.changes')} rows={4} />
        </>
      )}
      <Heading level={2} data-size="xs" className={style.part}>
        {t('consequences')}
      </Heading>
      <p className={style.quiet}>{t('hints.consequences')}</p>
      <div className={style.group}>
        {CONSEQUENCES.map((kind) => (
          <WordsField key={kind} place={`consequences/${kind}`} label={t(`consequence.${kind}`)} rows={2} />
        ))}
      </div>
    </>
  );
}
