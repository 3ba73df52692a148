import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import type { Said } from '../../kit/form.js';
import type { Accepted } from '../../kit/receipt.js';
import type { Act } from '../../session/act.js';
import type { Catalogue } from '../../words/catalogue.js';

/** What was just recorded: its sentence, and what happens now where that is not the next step. */
export interface Recorded<Answer extends Accepted = Accepted> {
  readonly answer: Answer;
  readonly said: string;
  readonly now?: string | undefined;
}

interface RecordFormProps<Answer extends Accepted> {
  readonly act: Act;
  readonly lacks: readonly Said[];
  /** What becomes the record, and what follows of it. */
  readonly sentences: readonly string[];
  readonly onDone: (answer: Answer) => void;
  readonly children: ReactNode;
}

/** A form for what a paper says: it is read as the sentence that it becomes, and asked for once, for nothing that is recorded can be removed. */
export function RecordForm<Answer extends Accepted = Accepted>({ sentences, ...form }: RecordFormProps<Answer>) {
  const { t } = useTranslation('recording');
  return <AskedForm<Answer> {...form} ask={t('ask')} verb={t('verb')} sentences={[...sentences, t('final')]} />;
}

/** Says at its field what is not written yet. */
export function useLack(): (lacks: boolean, pointer: string, what: keyof Catalogue['recording']['lacks']) => readonly Said[] {
  const { t } = useTranslation('recording');
  return (lacks, pointer, what) => (lacks ? [{ pointer, detail: t(`lacks.${what}`) }] : []);
}
