import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Day } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import { Part } from '../../kit/part.js';
import { roleName } from '../administration/role-name.js';
import { Meeting, OnMandate, useProofFacts, useRecordFacts } from '../directive/record-answers.js';
import type { Exemption } from './exemption.js';

interface DecisionsProps {
  readonly exemption: Exemption;
  /** The directive's area, for which the mandates carried the decision. */
  readonly area: string | undefined;
}

/** What was decided on it, the first decision first, each with its record (FL §§ 30–32). */
export function Decisions({ exemption, area }: DecisionsProps) {
  return exemption.decisions.map((decision) => <Decided key={decision.at} exemption={exemption} decision={decision} area={area} />);
}

interface DecidedProps extends DecisionsProps {
  readonly decision: Exemption['decisions'][number];
}

function Decided({ exemption: { until, conditions }, decision, area }: DecidedProps) {
  const { t } = useTranslation(['exemption', 'decision']);
  const { at, on, outcome, by, board, document } = decision;
  return (
    <Part id={`beslut-${at}`} title={t(`decision.${outcome}`)}>
      <Facts
        facts={[
          [t('decision.on'), <Day key="on" day={on} plain />],
          [t('decision.by'), <By key="by" decision={decision} area={area} />],
          [t('decision:inStead'), by.inStead],
          [t('decision:board'), board && <Meeting key="board" {...board} />],
          [t('decision.until'), outcome === 'granted' && until && <Day key="until" day={until} plain />],
          [t('decision.conditions'), outcome === 'granted' && conditions && <AsWritten key="conditions" text={conditions} />],
          ...useRecordFacts(decision, on),
          [t('decision:document'), document],
          ...useProofFacts(decision),
        ]}
      />
    </Part>
  );
}

/** Who decided: the board, or somebody by their office and its mandates. */
function By({ decision: { body, by, on }, area }: Omit<DecidedProps, 'exemption'>) {
  const { t, i18n } = useTranslation('exemption');
  if (body === 'executive-board') return t('decision.board', { name: by.name });
  return (
    <>
      {by.name}
      {by.office && `, ${roleName(by.office, i18n.language)}`}
      {by.mandates && area && (
        <>
          , <OnMandate area={area} day={on} />
        </>
      )}
    </>
  );
}
