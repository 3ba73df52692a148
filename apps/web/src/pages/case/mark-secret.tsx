import { MarkSecretRequest } from '@anvisa/api-client/longest';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { type Said, SelectField, TextArea, TextField } from '../../kit/form.js';
import { offerOf } from '../../kit/offers.js';
import { Part } from '../../kit/part.js';
import type { Accepted } from '../../kit/receipt.js';
import { useToday } from '../../kit/today.js';
import { useKept } from '../../session/kept.js';
import { useRead } from '../../session/read.js';
import { addressOf, type Edition } from './edition.js';

interface MarkSecretProps {
  readonly edition: Edition;
  readonly onDone: (done: { readonly answer: Accepted; readonly title: string }) => void;
}

/** A mark of secrecy on the case, or on one of its documents (OSL 5:5). */
export function MarkSecret({ edition, onDone }: MarkSecretProps) {
  const { t, i18n } = useTranslation(['secrecy', 'acts', 'public']);
  const navigate = useNavigate();
  const { allowed, href } = offerOf(edition.acts, 'mark-secret');
  const today = useToday();
  const { value, keep, forget } = useKept(href, {
    document: '',
    provision: '',
    authority: '',
    // Until another day is chosen, the day on which it is sent.
    from: undefined as string | undefined,
    until: '',
    reasons: '',
  });
  const documents = useRead('/api/register', { query: { case: edition.caseNumber, limit: 100 } }).data?.items ?? [];
  useEffect(() => document.getElementById('gor')?.focus(), []);
  if (!allowed) return null;

  const write = (part: Partial<typeof value>) => keep({ ...value, ...part });
  const { document: chosen, provision, authority, from = today, until, reasons } = value;
  const lacks: readonly Said[] = Object.entries({ provision, authority, from, reasons })
    .filter(([, text]) => text.trim() === '')
    .map(([field]) => ({ pointer: `/${field}`, detail: t(`lacks.${field as 'provision'}`) }));
  const body = { ...(chosen && { document: Number(chosen) }), provision, authority, from, ...(until && { until }), reasons };
  const facts = {
    what: chosen ? t('document', { number: chosen }) : t('case', { caseNumber: edition.caseNumber }),
    provision,
    authority,
    from: from && dateInWords(from, i18n.language),
    until: until ? t('until', { day: dateInWords(until, i18n.language) }) : '',
  };
  return (
    <Part id="gor" title={t('acts:mark-secret')}>
      <p>{t('about')}</p>
      <AskedForm<Accepted>
        act={{ href, body }}
        lacks={lacks}
        ask={t('ask')}
        verb={t('acts:mark-secret')}
        sentences={[t('becomes', facts), t('means')]}
        onDone={(answer) => {
          forget();
          onDone({ answer, title: t('done', facts) });
          void navigate({ to: '/arenden/$directive/$edition', params: addressOf(edition), search: ({ flik }) => (flik ? { flik } : {}) });
        }}
      >
        <SelectField
          pointer="/document"
          label={t('fields.document')}
          none={t('whole')}
          choices={documents
            .filter(({ number }) => number > 0)
            .map(({ number, kind }) => [
              String(number),
              `${t('document', { number })}: ${t(`public:register.kinds.${kind}` as 'public:register.kinds.case-opened', kind)}`,
            ])}
          value={chosen}
          onText={(document) => write({ document })}
        />
        <TextField
          pointer="/provision"
          label={t('fields.provision')}
          description={t('provisionHelp')}
          lang="sv"
          longest={MarkSecretRequest.provision}
          value={provision}
          onText={(text) => write({ provision: text })}
        />
        <TextField
          pointer="/authority"
          label={t('fields.authority')}
          lang="sv"
          longest={MarkSecretRequest.authority}
          value={authority}
          onText={(text) => write({ authority: text })}
        />
        <TextField pointer="/from" type="date" label={t('fields.from')} value={from} onText={(day) => write({ from: day })} />
        <TextField
          pointer="/until"
          type="date"
          label={t('fields.until')}
          description={t('untilHelp')}
          min={from}
          value={until}
          onText={(day) => write({ until: day })}
        />
        <TextArea
          pointer="/reasons"
          label={t('fields.reasons')}
          rows={3}
          longest={MarkSecretRequest.reasons}
          value={reasons}
          onText={(text) => write({ reasons: text })}
        />
      </AskedForm>
    </Part>
  );
}
