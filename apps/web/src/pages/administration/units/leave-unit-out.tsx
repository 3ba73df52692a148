import { LeaveUnitOutRequest } from '@anvisa/api-client/longest';
import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../../kit/asked-form.js';
import { fieldId, TextArea, useFieldError } from '../../../kit/form.js';
import { listed } from '../../../kit/listed.js';
import type { offerOf } from '../../../kit/offers.js';
import type { Accepted } from '../../../kit/receipt.js';
import { useKept } from '../../../session/kept.js';
import type { Answer } from '../../../session/read.js';

type UnitDirective = Answer<'/api/units/{unit}/directives'>['items'][number];

interface LeaveUnitOutProps {
  readonly unit: { readonly id: string; readonly name: string };
  readonly offer: ReturnType<typeof offerOf>;
  readonly awaiting: readonly UnitDirective[];
  readonly onDone: (answer: Accepted) => void;
}

/** It is noted of some directives, or all, that the unit need not follow them. */
export function LeaveUnitOut({ unit: { id, name }, offer, awaiting, onDone }: LeaveUnitOutProps) {
  const { t, i18n } = useTranslation('administration');
  const { value, keep, forget } = useKept<{ directives: readonly string[]; reasons: string }>(`leave-unit-out ${id}`, {
    directives: [],
    reasons: '',
  });
  const chosen = awaiting.filter(({ directive }) => value.directives.includes(directive));
  const directives = chosen.map(({ directive }) => directive);
  return (
    <AskedForm<Accepted>
      name="leave-out"
      act={{ href: offer.href, body: { directives, reasons: value.reasons } }}
      lacks={[
        ...(directives.length === 0 ? [{ pointer: '/directives', detail: t('units.directives.lacks') }] : []),
        ...(value.reasons.trim() === '' ? [{ pointer: '/reasons', detail: t('lacksReason') }] : []),
      ]}
      ask={t('units.directives.ask', { name })}
      verb={t('units.directives.leaveOut')}
      sentences={[
        t('units.directives.sentence', {
          name,
          titles: listed(
            chosen.map(({ title }) => title),
            i18n.language,
          ),
        }),
        t('units.directives.means'),
      ]}
      isQuiet
      onDone={(answer) => {
        forget();
        onDone(answer);
      }}
    >
      <Awaiting awaiting={awaiting} value={directives} onPick={(next) => keep({ ...value, directives: next })} />
      <TextArea
        pointer="/reasons"
        label={t('reason')}
        rows={2}
        longest={LeaveUnitOutRequest.reasons}
        value={value.reasons}
        onText={(reasons) => keep({ ...value, reasons })}
      />
    </AskedForm>
  );
}

interface AwaitingProps {
  readonly awaiting: readonly UnitDirective[];
  readonly value: readonly string[];
  readonly onPick: (directives: readonly string[]) => void;
}

function Awaiting({ awaiting, value, onPick }: AwaitingProps) {
  const { t } = useTranslation('administration');
  const error = useFieldError('/directives');
  const turn = (id: string) => onPick(value.includes(id) ? value.filter((one) => one !== id) : [...value, id]);
  return (
    <Fieldset id={fieldId('/directives', 'leave-out')} tabIndex={-1}>
      <Fieldset.Legend>{t('units.directives.which')}</Fieldset.Legend>
      {awaiting.map(({ directive, title }) => (
        <Checkbox
          key={directive}
          data-size="sm"
          label={title}
          value={directive}
          checked={value.includes(directive)}
          onChange={() => turn(directive)}
        />
      ))}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}
