import { ConsequencesRequest, ContentRequest } from '@anvisa/api-client/longest';
import { CONSEQUENCES } from '@anvisa/domain/directive/content';
import { isBlank } from '@anvisa/domain/visible';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../kit/form.js';
import type { Content } from './desk.js';

/** The texts that stand beside the provisions. */
export type Beside = Pick<Content, 'transitional' | 'changes' | 'consequences'>;

interface TextsBesideProps {
  /** Where in what is sent the content stands. */
  readonly at: string;
  readonly value: Beside;
  /** Only those that say something in this content can be written. */
  readonly saidIn?: Beside;
  readonly onChange: (part: Partial<Beside>) => void;
}

/** The transitional provisions, what changes, and the consequences, as they are written. */
export function TextsBeside({ at, value, saidIn, onChange }: TextsBesideProps) {
  const { t } = useTranslation(['desk', 'directive']);
  const isThere = (before: string | undefined) => before === undefined || !isBlank(before);
  return (
    <>
      {(['transitional', 'changes'] as const)
        .filter((one) => isThere(saidIn?.[one]))
        .map((one) => (
          <TextArea
            key={one}
            pointer={`${at}/${one}`}
            label={t(`directive:notes.${one}`)}
            rows={3}
            longest={ContentRequest[one]}
            value={value[one]}
            onText={(text) => onChange({ [one]: text })}
          />
        ))}
      {CONSEQUENCES.filter((one) => isThere(saidIn?.consequences[one])).map((one) => (
        <TextArea
          key={one}
          pointer={`${at}/consequences/${one}`}
          label={t('amend.consequence', { what: t(`directive:consequences.${one}`).toLowerCase() })}
          rows={2}
          longest={ConsequencesRequest[one]}
          value={value.consequences[one]}
          onText={(text) => onChange({ consequences: { ...value.consequences, [one]: text } })}
        />
      ))}
    </>
  );
}
