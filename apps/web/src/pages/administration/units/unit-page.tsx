import { CloseUnitRequest } from '@anvisa/api-client/longest';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../../kit/asked-form.js';
import { dateInWords } from '../../../kit/dates.js';
import { Empty } from '../../../kit/empty.js';
import { TextArea } from '../../../kit/form.js';
import { FromToday } from '../../../kit/from-today.js';
import { offerOf } from '../../../kit/offers.js';
import { Part } from '../../../kit/part.js';
import { type Accepted, Receipt } from '../../../kit/receipt.js';
import { Shown, ShownPage } from '../../../kit/shown.js';
import { useKept } from '../../../session/kept.js';
import { type Answer, useRead } from '../../../session/read.js';
import { AdminPage } from '../admin-page.js';
import style from '../administration.module.css';
import { useContacts, usePeople } from '../all.js';
import { EventsAbout } from '../events-about.js';
import { LastDayField } from '../last-day-field.js';
import { NotOffered } from '../not-offered.js';
import { UnitDirectives } from './unit-directives.js';

type Unit = Answer<'/api/units/{unit}'>;

/** One unit: who speaks for it, which directives it follows, and its end. */
export default function UnitPage() {
  const { t } = useTranslation('administration');
  const { unit } = useParams({ from: '/administration/enheter/$unit' });
  const read = useRead('/api/units/{unit}', { path: { unit } });
  return (
    <ShownPage title={t('units.title')} read={read} lines={8}>
      {(shown) => <UnitShown key={unit} unit={shown} />}
    </ShownPage>
  );
}

function UnitShown({ unit }: { readonly unit: Unit }) {
  const { t, i18n } = useTranslation('administration');
  const [done, setDone] = useState<{ readonly answer: Accepted; readonly title: string }>();
  const { id, name, kind, closed, acts } = unit;
  const kindName = t(`units.kinds.${kind}`);
  return (
    <AdminPage
      title={name}
      lead={
        closed ? t('units.isClosed', { kind: kindName, day: dateInWords(closed, i18n.language) }) : t('units.isOpen', { kind: kindName })
      }
      over={<Link to="/administration/enheter">{t('units.title')}</Link>}
    >
      {done && <Receipt answer={done.answer} title={done.title} />}
      <Part id="kontakter" title={t('units.contacts')}>
        <Shown read={usePeople()} lines={2}>
          {() => <Contacts unit={id} />}
        </Shown>
      </Part>
      <UnitDirectives unit={unit} acts={acts ?? []} onDone={(answer) => setDone({ answer, title: t('units.directives.done', { name }) })} />
      <Part id="avsluta" title={t('units.close')}>
        <FromToday>
          {(today) => (
            <CloseUnit
              name={name}
              offer={offerOf(acts, 'close-unit')}
              today={today}
              onDone={(closed) => setDone({ answer: closed, title: t('units.closedNow', { name }) })}
            />
          )}
        </FromToday>
      </Part>
      <EventsAbout kind="unit" id={id} />
    </AdminPage>
  );
}

function Contacts({ unit }: { readonly unit: string }) {
  const { t } = useTranslation('administration');
  const contacts = useContacts()(unit);
  if (contacts.length === 0) return <Empty>{t('units.noContact')}</Empty>;
  return (
    <ul className={style.list}>
      {contacts.map(({ id, name, email }) => (
        <li key={id}>
          <Link to="/administration/personer/$person" params={{ person: id }}>
            {name}
          </Link>
          <p className={style.quiet}>{email}</p>
        </li>
      ))}
    </ul>
  );
}

interface CloseUnitProps {
  readonly name: string;
  readonly offer: ReturnType<typeof offerOf>;
  readonly today: string;
  readonly onDone: (answer: Accepted) => void;
}

function CloseUnit({ name, offer, today, onDone }: CloseUnitProps) {
  const { t, i18n } = useTranslation('administration');
  const { value, keep, forget } = useKept(`close ${name}`, { lastDay: today, reason: '' });
  if (!offer.allowed) return <NotOffered offer={offer} verb={t('units.close')} />;
  const { lastDay, reason } = value;
  return (
    <AskedForm<Accepted>
      act={{ href: offer.href, body: value }}
      lacks={[
        ...(lastDay === '' ? [{ pointer: '/lastDay', detail: t('lacksLastDay') }] : []),
        ...(reason.trim() === '' ? [{ pointer: '/reason', detail: t('lacksReason') }] : []),
      ]}
      ask={t('units.askClose', { name })}
      verb={t('units.close')}
      sentences={[t('units.closeSentence', { name, day: lastDay && dateInWords(lastDay, i18n.language) }), t('units.closeMeans')]}
      isQuiet
      onDone={(answer) => {
        forget();
        onDone(answer);
      }}
    >
      <LastDayField today={today} value={lastDay} onDay={(next) => keep({ ...value, lastDay: next })} />
      <TextArea
        pointer="/reason"
        label={t('reason')}
        rows={2}
        longest={CloseUnitRequest.reason}
        value={reason}
        onText={(next) => keep({ ...value, reason: next })}
      />
    </AskedForm>
  );
}
