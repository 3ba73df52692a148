import { LiftSecrecyRequest } from '@anvisa/api-client/longest';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { type Said, TextArea } from '../../kit/form.js';
import { offerOf } from '../../kit/offers.js';
import type { Accepted } from '../../kit/receipt.js';
import { Unbroken } from '../../kit/unbroken.js';
import { useKept } from '../../session/kept.js';
import { More } from '../../trail/entry-shown.js';
import style from './case.module.css';
import type { Edition } from './edition.js';

interface SecrecyMarksProps {
  readonly edition: Edition;
  readonly onDone: (done: { readonly answer: Accepted; readonly title: string }) => void;
}

type Mark = NonNullable<Edition['secrecy']>[number];

/** The marks of secrecy that hold on the case and its documents; the registrar lifts one that is tried and found to hold no longer. */
export function SecrecyMarks({ edition, onDone }: SecrecyMarksProps) {
  const { t, i18n } = useTranslation(['secrecy', 'acts']);
  const { secrecy = [], caseNumber } = edition;
  if (secrecy.length === 0) return null;
  const { allowed, href } = offerOf(edition.acts, 'lift-secrecy');
  return (
    <section aria-labelledby="sekretess">
      <Heading level={2} data-size="2xs" id="sekretess">
        {t('title')}
      </Heading>
      <ul className={style.list}>
        {secrecy.map((mark) => {
          const { number, document, provision, authority, markedOn, until } = mark;
          const facts = {
            what: document === undefined ? t('case', { caseNumber }) : t('document', { number: document }),
            provision,
            authority,
            day: dateInWords(markedOn, i18n.language),
            until: until ? t('until', { day: dateInWords(until, i18n.language) }) : '',
          };
          return (
            <li key={number}>
              <Unbroken>{t('holds', facts)}</Unbroken>
              {allowed && (
                <More summary={t('acts:lift-secrecy')}>
                  {() => <Lift mark={mark} href={href.replace('{mark}', String(number))} onDone={onDone} />}
                </More>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface LiftProps extends Pick<SecrecyMarksProps, 'onDone'> {
  readonly mark: Mark;
  readonly href: string;
}

function Lift({ mark: { number, provision }, href, onDone }: LiftProps) {
  const { t } = useTranslation(['secrecy', 'acts']);
  const { value: reasons, keep, forget } = useKept(href, '');
  const lacks: readonly Said[] = reasons.trim() === '' ? [{ pointer: '/reasons', detail: t('lacks.reasons') }] : [];
  return (
    <AskedForm<Accepted>
      name={`lift-${number}`}
      act={{ href, body: { reasons } }}
      lacks={lacks}
      ask={t('lifting.ask')}
      verb={t('acts:lift-secrecy')}
      sentences={[t('lifting.becomes', { provision }), t('lifting.means')]}
      isQuiet
      onDone={(answer) => {
        forget();
        onDone({ answer, title: t('lifting.done', { provision }) });
      }}
    >
      <TextArea
        pointer="/reasons"
        label={t('fields.reasons')}
        rows={2}
        longest={LiftSecrecyRequest.reasons}
        value={reasons}
        onText={keep}
      />
    </AskedForm>
  );
}
