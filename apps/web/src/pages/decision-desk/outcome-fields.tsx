import { Checkbox } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '../../kit/form.js';
import { useToday } from '../../kit/today.js';
import { AmendmentFields } from './amendment-fields.js';
import type { Offer, Text } from './desk.js';
import { type DecisionWriting, OUTCOMES, type Outcome } from './writing.js';

/** Which outcomes the API leaves, where not all. */
type Left = Offer['left'];

interface OutcomeFieldsProps {
  /** The directive's first edition: none applies in its stead. */
  readonly isFirst: boolean;
  readonly allowed: Left;
  readonly writing: DecisionWriting;
  readonly text: Text;
  readonly onWriting: (next: DecisionWriting) => void;
}

/** Where the matter may not be delegated, or no mandate carries the decision, only to refer it is left; a case of the board's is returned too. */
export function outcomesLeft({ delegable }: Pick<DecisionWriting, 'delegable'>, allowed: Left): readonly Outcome[] {
  if (delegable === 'no') return ['refer'];
  return allowed ? OUTCOMES.filter((one) => allowed.outcomes.includes(one)) : OUTCOMES;
}

export function OutcomeFields({ isFirst, allowed, writing, text, onWriting }: OutcomeFieldsProps) {
  const { t } = useTranslation('desk');
  const today = useToday();
  const left = outcomesLeft(writing, allowed);
  return (
    <>
      <ChoiceField
        pointer="/outcome"
        legend={t('outcome.question')}
        description={allowed ? allowed.because.detail : left.length === 1 && t('outcome.onlyRefer')}
        choices={left.map((value) => ({
          value,
          label: t(`outcome.${value}`),
          description: t(`outcome.means.${value === 'decline' && isFirst ? 'declineFirst' : value}`),
        }))}
        value={writing.outcome}
        onChoice={(outcome) => onWriting({ ...writing, outcome })}
      />
      {writing.outcome === 'approve-with-changes' && <AmendmentFields writing={writing} text={text} onWriting={onWriting} />}
      {writing.outcome === 'postpone' && (
        <TextField
          pointer="/until"
          type="date"
          label={t('outcome.until')}
          min={today}
          value={writing.until}
          onText={(until) => onWriting({ ...writing, until })}
        />
      )}
      {writing.outcome === 'refer' && (
        <Checkbox
          label={t('outcome.urgent')}
          description={t('outcome.urgentMeans')}
          value="urgent"
          checked={writing.urgent}
          onChange={({ currentTarget: { checked } }) => onWriting({ ...writing, urgent: checked })}
        />
      )}
    </>
  );
}
