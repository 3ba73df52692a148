import { RegisterPersonRequest } from '@anvisa/api-client/longest';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../../kit/asked-form.js';
import { ChoiceField, type Said, TextField } from '../../../kit/form.js';
import { offerOf } from '../../../kit/offers.js';
import { type Accepted, Receipt } from '../../../kit/receipt.js';
import { Shown } from '../../../kit/shown.js';
import { useKept } from '../../../session/kept.js';
import { useRead } from '../../../session/read.js';
import { AdminPage } from '../admin-page.js';
import { NotOffered } from '../not-offered.js';

type Registered = Accepted & { readonly result: { readonly id: string; readonly name: string } };
const BEGUN = { kind: 'person' as 'person' | 'machine', name: '', subject: '', email: '' };

/** Somebody new, or a program, can sign in from now on. What they may do comes with their roles. */
export default function RegisterPersonPage() {
  const { t } = useTranslation('administration');
  const read = useRead('/api/people', { query: { limit: 1 } });
  const { value, keep, forget } = useKept('register-person', BEGUN);
  const [done, setDone] = useState<Registered>();
  const { kind, ...written } = value;
  const lacks = (['name', 'subject', 'email'] as const).flatMap((field): Said[] =>
    value[field].trim() === '' ? [{ pointer: `/${field}`, detail: t(`register.lacks.${field}`) }] : [],
  );
  return (
    <AdminPage title={t('register.title')} lead={t('register.lead')} over={<Link to="/administration/personer">{t('people.title')}</Link>}>
      {done && (
        <Receipt key={done.result.id} answer={done} title={t('register.done', { name: done.result.name })}>
          <p>
            <Link to="/administration/personer/$person" params={{ person: done.result.id }} search={{ gor: 'give-role' }}>
              {t('register.next')}
            </Link>
          </p>
        </Receipt>
      )}
      <Shown read={read}>
        {({ acts }) => {
          const offer = offerOf(acts, 'register-person');
          if (!offer.allowed) return <NotOffered offer={offer} verb={t('people.register')} />;
          return (
            <AskedForm<Registered>
              key={done?.result.id}
              act={{ href: offer.href, body: { ...written, ...(kind === 'machine' && { kind }) } }}
              lacks={lacks}
              ask={t('register.ask')}
              verb={t('people.register')}
              sentences={[t(`register.sentence.${kind}`, written), t('register.means')]}
              onDone={(answer) => {
                forget();
                keep(BEGUN);
                setDone(answer);
              }}
            >
              <ChoiceField
                pointer="/kind"
                legend={t('register.kind')}
                choices={(['person', 'machine'] as const).map((one) => ({
                  value: one,
                  label: t(`register.kinds.${one}`),
                  description: t(`register.kindMeans.${one}`),
                }))}
                value={kind}
                onChoice={(next) => keep({ ...value, kind: next })}
              />
              <TextField
                pointer="/name"
                label={t('people.name')}
                longest={RegisterPersonRequest.name}
                value={value.name}
                onText={(name) => keep({ ...value, name })}
              />
              <TextField
                pointer="/subject"
                label={t('register.subject')}
                description={t('register.subjectMeans')}
                longest={RegisterPersonRequest.subject}
                value={value.subject}
                onText={(subject) => keep({ ...value, subject })}
              />
              <TextField
                pointer="/email"
                type="email"
                label={t('people.email')}
                description={t('register.emailMeans')}
                value={value.email}
                onText={(email) => keep({ ...value, email })}
              />
            </AskedForm>
          );
        }}
      </Shown>
    </AdminPage>
  );
}
