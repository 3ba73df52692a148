import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { capital } from '../../kit/capital.js';
import { Day } from '../../kit/day.js';
import { Unbroken } from '../../kit/unbroken.js';
import type { Answer } from '../../session/read.js';
import { About } from '../register/about.js';
import style from './governing.module.css';

type Decision = Answer<'/api/mandates/{mandate}/decisions-after-revocation'>['items'][number];

/** Decisions as the register has them, with the day and who took them. */
export function DecidedList({ decisions }: { readonly decisions: readonly Decision[] }) {
  return (
    <ul className={style.list}>
      {decisions.map((decision) => (
        <Decided key={`${decision.caseNumber} ${decision.number}`} decision={decision} />
      ))}
    </ul>
  );
}

function Decided({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation(['governing', 'public']);
  const { kind, caseNumber, decidedOn, about, mark } = decision;
  return (
    <li data-listed>
      {about === undefined && mark ? t('after.secret', { provision: mark.provision }) : <About document={decision} />}
      <p>
        {t(`public:register.kinds.${kind}` as 'public:register.kinds.EditionApproved')},{' '}
        <Link to="/diarium" search={{ dnr: caseNumber }}>
          <Unbroken>{t('case', { caseNumber })}</Unbroken>
        </Link>
        , <Day day={decidedOn} plain />. <DecidedBy decider={decision.decidedBy} />
      </p>
    </li>
  );
}

/** The chair is named with their capacity. */
function DecidedBy({ decider: { office, name, inStead } }: { readonly decider: Decision['decidedBy'] }) {
  const { t } = useTranslation('governing');
  const called = t(`after.by.${office}` as 'after.by.deputy');
  if (name === undefined) return capital(called);
  if (office === 'chair') return name;
  return inStead === undefined ? `${name}, ${called}` : t('after.inStead', { name, inStead });
}
