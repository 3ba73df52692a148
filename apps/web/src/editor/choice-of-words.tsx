import { Button, Fieldset, Radio } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from './editor.module.css';
import { useEditing, useWriting } from './editor-context.js';
import { mergedWords, type Stretch } from './merged-words.js';
import { type Place, valueAt, WHOLE } from './places.js';

interface ChoiceOfWordsProps {
  readonly place: Place;
  readonly label: string;
}

type Chosen = 'theirs' | 'mine' | 'both';

/** Two have written in the same words: both stand, and one chooses. Until then the other's are what others see. */
export function ChoiceOfWords({ place, label }: ChoiceOfWordsProps) {
  const { t } = useTranslation('editor');
  const { other } = useEditing();
  const writing = useWriting();
  const { base, theirs, mine } = writing.draft;
  const [was = '', their = '', my = ''] = [base, theirs, mine].map((content) => valueAt(content, place));
  const stretches: readonly Stretch[] = WHOLE.has(place) ? [{ theirs: their, mine: my }] : mergedWords(was, their, my);
  const [chosen, choose] = useState<Readonly<Record<number, Chosen>>>({});
  const left = stretches.some((one, at) => !('stands' in one) && chosen[at] === undefined);
  const name = other ?? t('choice.another');
  return (
    <section className={style.choice} aria-label={t('choice.label', { label })} role="alert">
      <p>{t('choice.why', { name })}</p>
      {stretches.map((one, at) =>
        'stands' in one ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text have no names of their own.
          <p key={at} className={style.stands} lang="sv">
            {one.stands}
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <Fieldset key={at}>
            <Fieldset.Legend>{t('choice.here')}</Fieldset.Legend>
            {(['theirs', 'mine', ...(WHOLE.has(place) ? [] : (['both'] as const))] as const).map((which) => (
              <Radio
                key={which}
                name={`${place} ${at}`}
                value={which}
                label={t(`choice.${which}`, { name })}
                description={wordsOf(one, which) || t('choice.nothing')}
                checked={chosen[at] === which}
                onChange={() => choose({ ...chosen, [at]: which })}
              />
            ))}
          </Fieldset>
        ),
      )}
      <Button
        data-size="sm"
        aria-disabled={left}
        onClick={() =>
          !left && writing.choose(place, stretches.map((one, at) => ('stands' in one ? one.stands : wordsOf(one, chosen[at]))).join(''))
        }
      >
        {t('choice.done')}
      </Button>
    </section>
  );
}

function wordsOf({ theirs, mine }: { readonly theirs: string; readonly mine: string }, which: Chosen = 'theirs'): string {
  return which === 'both' ? `${theirs.trimEnd()} ${mine.trimStart()}` : which === 'mine' ? mine : theirs;
}
