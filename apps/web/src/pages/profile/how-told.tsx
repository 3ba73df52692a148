import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { ChoiceField } from '../../kit/form.js';
import { offerOf } from '../../kit/offers.js';
import { type Accepted, Receipt } from '../../kit/receipt.js';
import { NotOffered } from '../administration/not-offered.js';
import type { OnePerson } from '../administration/people/person.js';

/** How one is told of what one is to do: of each thing as it comes, or of all of them once a day, and in which language. */
export function HowTold({ person: { preference, language, acts, email } }: { readonly person: OnePerson }) {
  const { t } = useTranslation('profile');
  const [chosen, setChosen] = useState(preference);
  const [written, setWritten] = useState(language);
  const [done, setDone] = useState<Accepted>();
  const offer = offerOf(acts, 'set-notice-preference');
  if (!offer.allowed) return <NotOffered offer={offer} verb={t('change')} />;
  return (
    <>
      {done && <Receipt key={done.at} answer={done} title={t('changed')} />}
      <AskedForm<Accepted>
        act={{ href: offer.href, body: { preference: chosen, language: written } }}
        lacks={[]}
        ask={t('ask')}
        verb={t('change')}
        sentences={[t(`sentence.${chosen}`, { email }), t(`writtenIn.${written}`)]}
        isQuiet
        onDone={setDone}
      >
        <ChoiceField
          pointer="/preference"
          legend={t('how', { email })}
          choices={(['at-once', 'daily-digest'] as const).map((value) => ({
            value,
            label: t(`preference.${value}`),
            description: t(`preferenceMeans.${value}`),
          }))}
          value={chosen}
          onChoice={setChosen}
        />
        <ChoiceField
          pointer="/language"
          legend={t('languageOfLetters')}
          choices={(['sv', 'en'] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
          value={written}
          onChoice={setWritten}
        />
      </AskedForm>
    </>
  );
}
