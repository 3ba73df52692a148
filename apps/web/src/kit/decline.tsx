import { ReasonsRequest } from '@anvisa/api-client/longest';
import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useNoted } from '../session/noted.js';
import { AskedForm } from './asked-form.js';
import style from './decline.module.css';
import { TextArea } from './form.js';
import type { ActOffer } from './offers.js';
import type { Accepted } from './receipt.js';

interface DeclineProps {
  readonly offer: Pick<ActOffer, 'allowed' | 'href'>;
  /** The act and its case, as working notes have it. */
  readonly subject: string;
  readonly title: string;
  readonly lead: string;
  readonly verb: string;
  /** What becomes the record, and what follows of it. */
  readonly sentences: readonly string[];
  readonly onDone: (answer: Accepted) => void;
}

/** Says no to what one was asked to do, with reasons: so that somebody else can be asked in time. */
export function Decline({ offer, subject, title, lead, verb, sentences, onDone }: DeclineProps) {
  const { t } = useTranslation('writing');
  const { value, keep, forget } = useNoted(subject, { reasons: '' });
  if (!offer.allowed) return null;
  return (
    <Details className={style.decline}>
      <Details.Summary>{title}</Details.Summary>
      <Details.Content>
        <p>{lead}</p>
        <AskedForm<Accepted>
          name="avboj"
          act={{ href: offer.href, body: value }}
          lacks={value.reasons.trim() === '' ? [{ pointer: '/reasons', detail: t('decline.lacks') }] : []}
          ask={t('decline.ask')}
          verb={verb}
          sentences={sentences}
          isQuiet
          onDone={(answer) => {
            forget();
            onDone(answer);
          }}
        >
          <TextArea
            pointer="/reasons"
            label={t('decline.reasons')}
            rows={2}
            longest={ReasonsRequest.reasons}
            value={value.reasons}
            onText={(reasons) => keep({ reasons })}
          />
        </AskedForm>
      </Details.Content>
    </Details>
  );
}
