import { BoardRequest, GrantExemptionRequest, ReasonsRequest } from '@anvisa/api-client/longest';
import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '../../kit/form.js';
import { ParagraphField } from '../../kit/paragraph-field.js';
import { useToday } from '../../kit/today.js';
import { DelegableField, RecordFields } from '../decision-desk/record-fields.js';
import type { Decision } from './exemption.js';
import { type DecisionWriting, earliestEnd } from './writing.js';

interface DecisionFieldsProps {
  readonly decision: Decision;
  readonly writing: DecisionWriting;
  readonly onWriting: (writing: DecisionWriting) => void;
  /** The board has decided, or is to. */
  readonly byBoard: boolean;
  /** The last day that was asked for. */
  readonly mostUntil: string;
}

/** What is written of a decision: for how long, what the board's minutes say or what the law asks of a delegate's record. */
export function DecisionFields({ decision, writing, onWriting, byBoard, mostUntil }: DecisionFieldsProps) {
  const { t } = useTranslation('exemption');
  const today = useToday();
  const write = (part: Partial<DecisionWriting>) => onWriting({ ...writing, ...part });
  if (decision === 'refer')
    return (
      <TextArea
        pointer="/reasons"
        label={t('decide.reasons')}
        longest={ReasonsRequest.reasons}
        value={writing.reasons}
        onText={(reasons) => write({ reasons })}
      />
    );
  return (
    <>
      {decision === 'grant' && (
        <>
          <TextField
            pointer="/until"
            type="date"
            min={earliestEnd(writing, byBoard, today)}
            max={mostUntil}
            label={t('decide.until')}
            value={writing.until}
            onText={(until) => write({ until })}
          />
          <TextArea
            pointer="/conditions"
            label={t('decide.conditions')}
            rows={2}
            longest={GrantExemptionRequest.conditions}
            value={writing.conditions}
            onText={(conditions) => write({ conditions })}
          />
        </>
      )}
      {byBoard ? (
        <>
          <TextField
            pointer="/board/day"
            type="date"
            label={t('decide.meeting')}
            max={today}
            value={writing.day}
            onText={(day) => write({ day })}
          />
          <ParagraphField
            pointer="/board/paragraph"
            label={t('decide.paragraph')}
            longest={BoardRequest.paragraph}
            value={writing.paragraph}
            onText={(paragraph) => write({ paragraph })}
          />
          <TextArea
            pointer="/board/reasons"
            label={t('decide.reasons')}
            longest={BoardRequest.reasons}
            value={writing.reasons}
            onText={(reasons) => write({ reasons })}
          />
        </>
      ) : (
        <>
          <DelegableField writing={writing} onWriting={onWriting} />
          <RecordFields writing={writing} onWriting={onWriting} />
        </>
      )}
    </>
  );
}
