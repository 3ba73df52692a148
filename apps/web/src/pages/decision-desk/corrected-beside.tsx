import { CONSEQUENCES } from '@anvisa/domain/directive/content';
import { useTranslation } from 'react-i18next';
import { AmendedWords } from './amended-words.js';
import type { Beside } from './texts-beside.js';

interface CorrectedBesideProps {
  readonly before: Beside;
  readonly now: Beside;
}

/** What is corrected beside the provisions, word by word, each text by its heading. */
export function CorrectedBeside({ before, now }: CorrectedBesideProps) {
  const { t } = useTranslation(['desk', 'directive']);
  const texts = [
    ...(['transitional', 'changes'] as const).map((one) => [t(`directive:notes.${one}`), before[one], now[one]] as const),
    ...CONSEQUENCES.map(
      (one) =>
        [
          t('amend.consequence', { what: t(`directive:consequences.${one}`).toLowerCase() }),
          before.consequences[one],
          now.consequences[one],
        ] as const,
    ),
  ];
  return texts
    .filter(([, was, is]) => was !== is)
    .map(([name, was, is]) => (
      <AmendedWords
        key={name}
        name={t('correct.besideName', { name })}
        before={{ heading: '', text: was }}
        now={{ heading: '', text: is }}
      />
    ));
}
