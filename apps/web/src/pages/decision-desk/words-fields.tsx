import { ProvisionRequest } from '@anvisa/api-client/longest';
import { ValidationMessage } from '@digdir/designsystemet-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId, TextField, useTextError } from '../../kit/form.js';
import { Later } from '../../kit/later.js';
import { Loading } from '../../kit/loading.js';
import type { Words } from './amendment.js';
import style from './desk.module.css';

/** The editor comes when somebody writes in a provision. */
const MarkedText = lazy(() => import('../../editor/marked-text.js').then(({ MarkedText: text }) => ({ default: text })));

const NONE: readonly never[] = [];
const nothing = () => undefined;

interface WordsFieldsProps {
  readonly pointer: string;
  /** Under which it is cited. */
  readonly number: string;
  readonly words: Words;
  readonly onWords: (next: Words) => void;
}

/** A provision's heading and text, written as they will be read: with what marks the officer's editor has, and no others. */
export function WordsFields({ pointer, number, words, onWords }: WordsFieldsProps) {
  const { t } = useTranslation('desk');
  const error = useTextError(`${pointer}/text`, words.text, ProvisionRequest.text);
  return (
    <>
      <TextField
        pointer={`${pointer}/heading`}
        label={t('amend.headingOf', { number })}
        lang="sv"
        longest={ProvisionRequest.heading}
        value={words.heading}
        onText={(heading) => onWords({ ...words, heading })}
      />
      <div>
        <p className={style.label} aria-hidden="true">
          {t('amend.textOf', { number })}
        </p>
        <Later space={<Loading lines={3} />}>
          <MarkedText
            id={fieldId(`${pointer}/text`)}
            label={t('amend.textOf', { number })}
            text={words.text}
            onText={(text) => onWords({ ...words, text })}
            onFocus={nothing}
            marks={NONE}
          />
        </Later>
        {error && <ValidationMessage>{error}</ValidationMessage>}
      </div>
    </>
  );
}
