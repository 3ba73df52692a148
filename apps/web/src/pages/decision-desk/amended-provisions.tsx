import type { MaterialChange } from '@anvisa/domain/directive/rules/amendment-is-not-material';
import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../kit/form.js';
import { AmendedWords } from './amended-words.js';
import type { Words } from './amendment.js';
import type { Content } from './desk.js';
import style from './desk.module.css';
import { WordsFields } from './words-fields.js';

interface AmendedProvisionsProps {
  /** Where in what is sent the content stands. */
  readonly pointer: string;
  readonly provisions: Content['provisions'];
  /** Of those that are being changed. */
  readonly words: Readonly<Record<string, Words>>;
  readonly material?: readonly MaterialChange[];
  readonly onWords: (next: Readonly<Record<string, Words>>) => void;
}

/** The provisions by number: one chooses one, and writes in its place; what becomes of it is shown word by word. */
export function AmendedProvisions({ pointer, provisions, words, material = [], onWords }: AmendedProvisionsProps) {
  const { t } = useTranslation(['desk', 'directive']);
  const toggle = ({ id, heading, text }: Content['provisions'][number]) => {
    const { [id]: begun, ...others } = words;
    onWords(begun ? others : { ...words, [id]: { heading, text } });
  };
  return (
    <ol id={fieldId(pointer)} tabIndex={-1} className={style.provisions} aria-label={t('amend.provisions')}>
      {provisions.map((provision, at) => {
        const { id, heading } = provision;
        const number = t('directive:provision', { number: at + 1 });
        const now = words[id];
        const weighs = material.flatMap((one) => (one.provision === id ? [t(`amend.what.${one.what}`)] : []));
        return (
          <li key={id}>
            <div className={style.chosen}>
              <span lang="sv">
                <b>{number}</b> {heading}
              </span>
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                aria-label={t(now ? 'amend.leave' : 'amend.choose', { number })}
                aria-expanded={now !== undefined}
                onClick={() => toggle(provision)}
              >
                {t(now ? 'amend.leaveShort' : 'amend.chooseShort')}
              </Button>
            </div>
            {now && (
              <div className={style.writing}>
                <WordsFields
                  pointer={`${pointer}/provisions/${at}`}
                  number={number}
                  words={now}
                  onWords={(next) => onWords({ ...words, [id]: next })}
                />
                <AmendedWords name={number} before={provision} now={now} />
                {weighs.length > 0 && <p className={style.blocked}>{t('amend.weighs', { what: weighs.join(', ') })}</p>}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
