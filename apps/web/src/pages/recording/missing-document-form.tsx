import { MissingDocumentRequest } from '@anvisa/api-client/longest';
import type { StrategyDocument } from '@anvisa/domain/strategy/events';
import { isBlank } from '@anvisa/domain/visible';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { useKept } from '../../session/kept.js';
import { DocumentField } from './document-field.js';
import { RecordForm, useLack } from './record-form.js';
import type { StrategyFormProps } from './strategy-forms.js';

const BEGUN: { what?: StrategyDocument; reason: string } = { reason: '' };

/** A document that the case should have and does not. */
export function MissingDocumentForm({ strategy: { title }, href, onDone }: StrategyFormProps) {
  const { t } = useTranslation('recording');
  const lack = useLack();
  const { value, keep, forget } = useKept(href, BEGUN);
  const { what, reason } = value;
  return (
    <RecordForm
      act={{ href, body: value }}
      lacks={[...lack(what === undefined, '/what', 'what'), ...lack(isBlank(reason), '/reason', 'missing')]}
      sentences={[t('sentence.saknas', { title: inSwedish(title), what: what ? t(`documents.${what}`) : '' }), t('means.saknas')]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('done.saknas', { title: inSwedish(title) }) });
      }}
    >
      <DocumentField value={what} onChoice={(next) => keep({ ...value, what: next })} />
      <TextArea
        pointer="/reason"
        label={t('fields.missing')}
        rows={2}
        longest={MissingDocumentRequest.reason}
        value={reason}
        onText={(next) => keep({ ...value, reason: next })}
      />
    </RecordForm>
  );
}
