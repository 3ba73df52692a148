import { RevokeMandateRequest } from '@anvisa/api-client/longest';
import { isBlank } from '@anvisa/domain/visible';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { uncapital } from '../../kit/capital.js';
import { dateInWords } from '../../kit/dates.js';
import { TextArea, TextField } from '../../kit/form.js';
import { listed } from '../../kit/listed.js';
import { ParagraphField } from '../../kit/paragraph-field.js';
import { Shown } from '../../kit/shown.js';
import { useToday } from '../../kit/today.js';
import { useKept } from '../../session/kept.js';
import { readingAll, useReadAll } from '../../session/read-all.js';
import { DecidedList } from '../governing/decided-list.js';
import type { MandateFormsProps } from './mandate-changed.js';
import { useMandateName } from './mandate-name.js';
import { givenOn, type Mandate } from './mandates.js';
import { RecordForm, useLack } from './record-form.js';
import { Follows } from './what-ends.js';

const PATH = '/api/mandates/{mandate}/decisions-after-revocation';

/** The giver takes a mandate back: what falls with it, and which decisions are left without one, is read first. */
export function RevokeMandateForm(props: MandateFormsProps) {
  return (
    <Shown read={useReadAll('/api/mandates')} lines={8}>
      {({ items }) => <Revoking {...props} mandates={items} />}
    </Shown>
  );
}

function Revoking({ mandate, href, onDone, mandates }: MandateFormsProps & { readonly mandates: readonly Mandate[] }) {
  const { t, i18n } = useTranslation(['recording', 'governing']);
  const today = useToday();
  const lack = useLack();
  const nameOf = useMandateName();
  const { value, keep, forget } = useKept(href, { decidedOn: '', paragraph: '', from: '', reason: '' });
  const { decidedOn, paragraph, reason } = value;
  const from = value.from || decidedOn;
  const isLate = from !== '' && from <= today;
  const options = readingAll(PATH, { path: { mandate: mandate.id }, query: { from } });
  const decisions = useQuery({ ...options, enabled: isLate });
  const without = decisions.data?.items ?? [];
  const fallen = givenOn(mandates, mandate.id);
  const office = (which: Mandate['giver'] | Mandate['holder']) => t(`governing:givers.${which}`);
  const giver = office(mandate.giver);
  const facts = {
    giver,
    holder: uncapital(office(mandate.holder)),
    name: nameOf(mandate),
    paragraph,
    day: decidedOn && dateInWords(decidedOn, i18n.language),
    from: from && dateInWords(from, i18n.language),
  };
  const follows = [
    ...(decisions.data
      ? [without.length > 0 ? t('mandate.without', { count: without.length, giver: uncapital(giver) }) : t('mandate.withoutNone')]
      : []),
    ...(fallen.length > 0 ? [t('mandate.falls', { names: listed(fallen.map(nameOf), i18n.language) })] : []),
    t('mandate.stands'),
  ];
  return (
    <RecordForm
      act={{ href, body: { ...value, from } }}
      lacks={[
        ...lack(decidedOn === '', '/decidedOn', 'decidedOn'),
        ...lack(isBlank(paragraph), '/paragraph', 'paragraph'),
        ...lack(isBlank(reason), '/reason', 'reason'),
      ]}
      sentences={[t('mandate.revokeSentence', facts), ...follows]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('mandate.revokeDone', facts), follows });
      }}
    >
      <TextField
        pointer="/decidedOn"
        type="date"
        label={t('fields.day')}
        max={today}
        value={decidedOn}
        onText={(next) => keep({ ...value, decidedOn: next })}
      />
      <ParagraphField
        pointer="/paragraph"
        label={t('fields.paragraph')}
        longest={RevokeMandateRequest.paragraph}
        value={paragraph}
        onText={(next) => keep({ ...value, paragraph: next })}
      />
      <TextField
        pointer="/from"
        type="date"
        label={t('fields.revokedFrom')}
        description={t('help.revokedFrom')}
        min={decidedOn}
        value={value.from}
        onText={(next) => keep({ ...value, from: next })}
      />
      <TextArea
        pointer="/reason"
        label={t('fields.reason')}
        longest={RevokeMandateRequest.reason}
        value={reason}
        onText={(next) => keep({ ...value, reason: next })}
      />
      {from !== '' && <Follows of={follows.map((said) => ({ said }))} />}
      {isLate && (
        <Shown read={decisions} lines={2}>
          {({ items }) =>
            items.length > 0 && (
              <details>
                <summary>{t('mandate.withoutTitle')}</summary>
                <DecidedList decisions={items} />
              </details>
            )
          }
        </Shown>
      )}
    </RecordForm>
  );
}
