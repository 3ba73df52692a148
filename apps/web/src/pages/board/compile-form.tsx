import type { components } from '@anvisa/api-client/api';
import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { ChoiceField, fieldId, useFieldError } from '../../kit/form.js';
import { given } from '../../kit/given.js';
import { Unbroken } from '../../kit/unbroken.js';
import type { Report, Unreported } from './report.js';
import { DecidedIn, keyOf } from './unreported-list.js';

const KINDS: readonly Report['kind'][] = ['meeting', 'special-minutes'];

/** A report that was just compiled. */
export interface Compiled {
  readonly answer: components['schemas']['ReportActAnswer'];
  readonly said: string;
}

interface CompileFormProps {
  readonly href: string;
  readonly decisions: readonly Unreported[];
  readonly onDone: (compiled: Compiled) => void;
}

/**
 * Gathers decisions into a report: for the board's next meeting, or for special minutes, as it has ordered. All, unless some are left for later, as
 * those are that come once it has been begun; what is urgent is always left for the meeting (KL 6:40).
 */
export function CompileForm({ href, decisions, onDone }: CompileFormProps) {
  const { t } = useTranslation('board');
  const [kind, setKind] = useState<Report['kind']>('meeting');
  const [picked, setPicked] = useState<ReadonlySet<string>>();
  const now = picked ?? new Set(decisions.map(keyOf));
  const waits = (one: Unreported) => kind === 'special-minutes' && one.urgent === true;
  const chosen = decisions.filter((one) => now.has(keyOf(one)) && !waits(one));
  const turn = (key: string) => setPicked(now.has(key) ? new Set([...now].filter((one) => one !== key)) : new Set([...now, key]));
  const sentence = t(`compile.sentence.${kind}`, { count: chosen.length });
  return (
    <AskedForm<components['schemas']['ReportActAnswer']>
      act={{ href, body: { kind, decisions: chosen.map(named) } }}
      ask={t('compile.ask')}
      verb={t('compile.do')}
      lacks={chosen.length > 0 ? [] : [{ pointer: '/decisions', detail: t('compile.lacks') }]}
      sentences={[sentence, t(`compile.means.${kind}`)]}
      onAsk={() => setPicked(now)}
      onDone={(answer) => {
        setPicked(undefined);
        onDone({ answer, said: sentence });
      }}
    >
      <ToReport>
        {decisions.map((one) => (
          <Checkbox
            key={keyOf(one)}
            label={<Unbroken>{one.about}</Unbroken>}
            description={<DecidedIn decision={one} />}
            value={keyOf(one)}
            checked={chosen.includes(one)}
            readOnly={waits(one)}
            onChange={() => turn(keyOf(one))}
          />
        ))}
      </ToReport>
      <ChoiceField
        pointer="/kind"
        legend={t('compile.kind')}
        choices={KINDS.map((value) => ({ value, label: t(`compile.kinds.${value}`), description: t(`compile.kindMeans.${value}`) }))}
        value={kind}
        onChoice={(next) => {
          setPicked(now);
          setKind(next);
        }}
      />
    </AskedForm>
  );
}

function ToReport({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('board');
  const error = useFieldError('/decisions');
  return (
    <Fieldset id={fieldId('/decisions')} tabIndex={-1}>
      <Fieldset.Legend>{t('compile.decisions')}</Fieldset.Legend>
      {children}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}

/** A decision as a report names it. */
function named({ decidedOn, urgent, directive, edition, document, exemption, outcome }: Unreported) {
  return given({ decidedOn, urgent, directive, edition, document, exemption, outcome });
}
