import { StrategyDocumentRequest } from '@anvisa/api-client/longest';
import type { StrategyDocument } from '@anvisa/domain/strategy/events';
import { isBlank } from '@anvisa/domain/visible';
import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { useKept } from '../../session/kept.js';
import { checksumOf } from './checksum.js';
import { DocumentField } from './document-field.js';
import { RecordForm, useLack } from './record-form.js';
import type { StrategyFormProps } from './strategy-forms.js';

const HASH = /^[0-9a-f]{64}$/;
const BEGUN: { what?: StrategyDocument; title: string; sha256: string } = { title: '', sha256: '' };

/** A document joins the case, by its name and its checksum. */
export function DocumentForm({ strategy, href, onDone }: StrategyFormProps) {
  const { t } = useTranslation('recording');
  const lack = useLack();
  const { value, current, keep, forget } = useKept(href, BEGUN);
  const { what, title, sha256 } = value;
  const facts = { title: inSwedish(strategy.title), named: inSwedish(title) };
  return (
    <RecordForm
      act={{ href, body: value }}
      lacks={[
        ...lack(what === undefined, '/what', 'what'),
        ...lack(isBlank(title), '/title', 'named'),
        ...lack(sha256 === '', '/sha256', 'sha256'),
        ...lack(sha256 !== '' && !HASH.test(sha256), '/sha256', 'notHash'),
      ]}
      sentences={[t('sentence.handling', facts), t('means.handling')]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('done.handling', facts) });
      }}
    >
      <DocumentField value={what} onChoice={(next) => keep({ ...value, what: next })} />
      <TextField
        pointer="/title"
        label={t('fields.named')}
        lang="sv"
        longest={StrategyDocumentRequest.title}
        value={title}
        onText={(next) => keep({ ...value, title: next })}
      />
      <FileField onChecksum={(next) => keep({ ...current(), sha256: next })} />
      <TextField
        pointer="/sha256"
        label={t('fields.sha256')}
        description={t('help.sha256')}
        spellCheck={false}
        value={sha256}
        onText={(next) => keep({ ...value, sha256: next.trim().toLowerCase() })}
      />
    </RecordForm>
  );
}

/** The file is read here, and sent nowhere. Browsers compute checksums on safe connections alone: elsewhere it is written. */
function FileField({ onChecksum }: { readonly onChecksum: (checksum: string) => void }) {
  const { t } = useTranslation('recording');
  const id = useId();
  if (!globalThis.isSecureContext) return null;
  return (
    <Field>
      <Label htmlFor={id}>{t('fields.file')}</Label>
      <Field.Description>{t('help.file')}</Field.Description>
      <Input
        id={id}
        type="file"
        onChange={({ currentTarget: { files } }) => {
          const [file] = files ?? [];
          if (file) void checksumOf(file).then(onChecksum);
        }}
      />
    </Field>
  );
}
