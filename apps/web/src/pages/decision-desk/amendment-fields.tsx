import { AmendedRequest } from '@anvisa/api-client/longest';
import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../kit/form.js';
import { AmendedBeside } from './amended-beside.js';
import { AmendedProvisions } from './amended-provisions.js';
import { materialIn } from './amendment.js';
import type { Text } from './desk.js';
import style from './desk.module.css';
import { MaterialNotice } from './material-notice.js';
import type { DecisionWriting } from './writing.js';

interface AmendmentFieldsProps {
  readonly writing: DecisionWriting;
  readonly text: Text;
  readonly onWriting: (next: DecisionWriting) => void;
}

/** What a decision changes of its own, in place; and when it is so much that the case must go back to review (house rule, KL 6:6). */
export function AmendmentFields({ writing, text, onWriting }: AmendmentFieldsProps) {
  const { t } = useTranslation('desk');
  const { changed, words, amendments, reasons } = writing;
  const material = materialIn(text, writing);
  return (
    <div className={style.amendment}>
      <p>{t('amend.lead')}</p>
      <AmendedProvisions
        pointer="/amended/content"
        provisions={text.content.provisions}
        words={words}
        material={material}
        onWords={(next) => onWriting({ ...writing, words: next })}
      />
      <Details className={style.details} defaultOpen={Object.keys(changed).length > 0}>
        <Details.Summary>{t('amend.beside')}</Details.Summary>
        <Details.Content>
          <AmendedBeside content={text.content} changed={changed} onChanged={(next) => onWriting({ ...writing, changed: next })} />
        </Details.Content>
      </Details>
      {material.length > 0 && (
        <MaterialNotice
          material={material}
          provisions={text.content.provisions}
          onReturn={() => onWriting({ ...writing, outcome: 'return', reasons: reasons.trim() === '' ? amendments : reasons })}
        />
      )}
      <TextArea
        pointer="/amended/amendments"
        label={t('amend.amendments')}
        description={t('amend.amendmentsMeans')}
        rows={2}
        longest={AmendedRequest.amendments}
        value={amendments}
        onText={(said) => onWriting({ ...writing, amendments: said })}
      />
    </div>
  );
}
