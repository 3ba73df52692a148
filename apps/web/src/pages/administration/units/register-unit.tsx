import { RegisterUnitRequest } from '@anvisa/api-client/longest';
import { UNIT_KINDS, type UnitKind } from '@anvisa/domain/person/unit';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../../kit/asked-form.js';
import { ChoiceField, TextField } from '../../../kit/form.js';
import { type ActOffer, offerOf } from '../../../kit/offers.js';
import type { Accepted } from '../../../kit/receipt.js';
import { useKept } from '../../../session/kept.js';
import { NotOffered } from '../not-offered.js';

export type Registered = Accepted & { readonly result: { readonly name: string } };

interface RegisterUnitProps {
  readonly acts: readonly ActOffer[];
  readonly onDone: (answer: Registered) => void;
}

const BEGUN: { kind?: UnitKind; name: string } = { name: '' };

/** A committee, a company or an office comes to be. */
export function RegisterUnit({ acts, onDone }: RegisterUnitProps) {
  const { t } = useTranslation('administration');
  const { value, keep, forget } = useKept('register-unit', BEGUN);
  const offer = offerOf(acts, 'register-unit');
  if (!offer.allowed) return <NotOffered offer={offer} verb={t('units.register')} />;
  const { kind, name } = value;
  return (
    <AskedForm<Registered>
      act={{ href: offer.href, body: value }}
      lacks={[
        ...(kind === undefined ? [{ pointer: '/kind', detail: t('units.lacksKind') }] : []),
        ...(name.trim() === '' ? [{ pointer: '/name', detail: t('units.lacksName') }] : []),
      ]}
      ask={t('units.ask')}
      verb={t('units.register')}
      sentences={[t('units.sentence', { name, kind: kind ? t(`units.kinds.${kind}`) : '' }), t('units.means')]}
      isQuiet
      onDone={(answer) => {
        forget();
        onDone(answer);
      }}
    >
      <ChoiceField
        pointer="/kind"
        legend={t('units.kind')}
        choices={UNIT_KINDS.map((one) => ({ value: one, label: t(`units.kinds.${one}`) }))}
        value={kind}
        onChoice={(next) => keep({ ...value, kind: next })}
      />
      <TextField
        pointer="/name"
        label={t('units.name')}
        longest={RegisterUnitRequest.name}
        value={name}
        onText={(next) => keep({ ...value, name: next })}
      />
    </AskedForm>
  );
}
