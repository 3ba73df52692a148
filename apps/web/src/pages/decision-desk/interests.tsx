import { DeclareInterestRequest } from '@anvisa/api-client/longest';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { TextArea } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { Part } from '../../kit/part.js';
import { useKept } from '../../session/kept.js';
import type { Me } from '../../session/me.js';
import type { Edition } from './desk.js';
import style from './desk.module.css';

/** What is known of interests in the case, and what was found. */
export function Interests({ interests }: Pick<Edition, 'interests'>) {
  const { t } = useTranslation('desk');
  if (!interests || interests.length === 0) return null;
  return (
    <Part id="jav" title={t('interest.title')}>
      <ul className={style.said}>
        {interests.map(({ person, raisedBy, found }) => (
          <li key={`${person.id} ${found}`}>
            <b>{person.name}</b> {t(`interest.${found ?? (raisedBy === 'self' ? 'self' : 'other')}`)}
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface OwnInterestProps {
  readonly me: Me;
  /**
   * “Jag är jävig”, told with its reasons, bars at once, and the case goes on to somebody else; where another said so, one steps aside, and the question
   * is settled (KL 6:30, 6:32, 7:4).
   */
  readonly act: 'declare-interest' | 'settle-disqualification';
  readonly href: string;
  /** What the case is about. */
  readonly title: string;
  readonly caseNumber: string;
  readonly onClose: () => void;
}

/** What one says of one's own interest in a case. */
export function OwnInterest({ me, act: type, href, title, caseNumber, onClose }: OwnInterestProps) {
  const { t } = useTranslation('desk');
  const { value: reasons, keep, forget } = useKept(href, '');
  const body = { person: me.id, reasons, ...(type === 'settle-disqualification' && { disqualified: true }) };
  const facts = { name: me.name, title: inSwedish(title), caseNumber };
  return (
    <Part id="anmal-jav" title={t(`interest.act.${type}`)}>
      <p>{t(`interest.lead.${type}`)}</p>
      <AskedForm
        act={{ href, body }}
        lacks={reasons.trim() === '' ? [{ pointer: '/reasons', detail: t('interest.lacks') }] : []}
        ask={t(`interest.ask.${type}`)}
        verb={t(`interest.act.${type}`)}
        sentences={[t(`interest.sentence.${type}`, facts), t('interest.means')]}
        onClose={onClose}
        onDone={() => {
          forget();
          onClose();
        }}
      >
        <TextArea pointer="/reasons" label={t('interest.reasons')} longest={DeclareInterestRequest.reasons} value={reasons} onText={keep} />
      </AskedForm>
    </Part>
  );
}
