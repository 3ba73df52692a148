import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useAskedAct } from '../../kit/asked-act.js';
import { Confirm } from '../../kit/confirm.js';
import { Form, TextArea } from '../../kit/form.js';
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
  const asked = useAskedAct(() => {
    forget();
    onClose();
  });
  const body = { person: me.id, reasons, ...(type === 'settle-disqualification' && { disqualified: true }) };
  const facts = { name: me.name, title: edition.directiveTitle, caseNumber: edition.caseNumber };
  return (
    <Part id="anmal-jav" title={t(`interest.act.${type}`)}>
      <p>{t(`interest.lead.${type}`)}</p>
      <Form error={asked.error} onSubmit={() => asked.ask()}>
        <div className={style.form}>
          <TextArea pointer="/reasons" label={t('interest.reasons')} value={reasons} onText={keep} />
          <div className={style.acts}>
            <Button type="submit">{t(`interest.act.${type}`)}</Button>
            <Button type="button" variant="secondary" onClick={onClose}>
              {t('interest.cancel')}
            </Button>
          </div>
        </div>
      </Form>
      <Confirm
        {...asked.dialog}
        title={t(`interest.ask.${type}`)}
        act={t(`interest.act.${type}`)}
        onAct={() => void asked.send({ href, body })}
      >
        <p>{t(`interest.sentence.${type}`, facts)}</p>
        <p>{t('interest.means')}</p>
      </Confirm>
    </Part>
  );
}
