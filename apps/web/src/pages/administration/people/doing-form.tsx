import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FromToday } from '../../../kit/from-today.js';
import { offerOf } from '../../../kit/offers.js';
import { goToPart, Part } from '../../../kit/part.js';
import { NotOffered } from '../not-offered.js';
import { ClosePerson } from './close-person.js';
import { EndRole } from './end-role.js';
import { GiveRole } from './give-role.js';
import { HandOver } from './hand-over.js';
import type { Doing, Done, OnePerson } from './person.js';

interface DoingFormProps {
  readonly doing: Doing;
  readonly person: OnePerson;
  readonly onDone: (done: Done) => void;
}

const FORMS = { 'give-role': GiveRole, 'end-role': EndRole, 'hand-over-tasks': HandOver, 'close-person': ClosePerson } as const;

/** What the address says is to be done with the person, if it is offered. */
export function DoingForm({ doing, person, onDone }: DoingFormProps) {
  const { t } = useTranslation(['administration', 'common']);
  const offer = offerOf(person.acts, doing);
  const DoIt = FORMS[doing];
  useEffect(() => goToPart('gor'), []);
  return (
    <Part id="gor" title={t(`doing.${doing}.title`)}>
      <p>{t(`doing.${doing}.lead`)}</p>
      {offer.allowed ? (
        <FromToday>{(today) => <DoIt person={person} href={offer.href} today={today} onDone={onDone} />}</FromToday>
      ) : (
        <NotOffered offer={offer} verb={t(`doing.${doing}.title`)} />
      )}
      <p>
        <Link to="/administration/personer/$person" params={{ person: person.id }}>
          {t('common:act.cancel')}
        </Link>
      </p>
    </Part>
  );
}
