import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { TextArea } from '../../kit/form.js';
import { Part } from '../../kit/part.js';
import { useKept } from '../../session/kept.js';
import type { Me } from '../../session/me.js';
import type { Edition } from './desk.js';
import { offerOf } from './desk.js';
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

/** “Jag är jävig”: one’s own interest, told with its reasons. It bars at once, and the case goes on to somebody else (KL 7:4, 6:30). */
export function DeclareInterest({ edition, me, onClose }: { readonly edition: Edition; readonly me: Me; readonly onClose: () => void }) {
  return <InterestAct edition={edition} me={me} act="declare-interest" onClose={onClose} />;
}

/** Whoever an interest concerns steps aside, and the question is settled. */
export function SettleInterest({ edition, me, onClose }: { readonly edition: Edition; readonly me: Me; readonly onClose: () => void }) {
  return <InterestAct edition={edition} me={me} act="settle-disqualification" onClose={onClose} />;
}

interface InterestActProps {
  readonly edition: Edition;
  readonly me: Me;
  readonly act: 'declare-interest' | 'settle-disqualification';
  readonly onClose: () => void;
}

function InterestAct({ edition, me, act: type, onClose }: InterestActProps) {
  const { t } = useTranslation('desk');
  const { href } = offerOf(edition, type);
  const { value: reasons, keep, forget } = useKept(href, '');
  const body = { person: me.id, reasons, ...(type === 'settle-disqualification' && { disqualified: true }) };
  const facts = { name: me.name, title: edition.directiveTitle, caseNumber: edition.caseNumber };
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
        <TextArea pointer="/reasons" label={t('interest.reasons')} value={reasons} onText={keep} />
      </AskedForm>
    </Part>
  );
}
