import { ComponentRequest } from '@anvisa/api-client/longest';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../../kit/asked-form.js';
import { TextArea, TextField } from '../../../kit/form.js';
import { kronor } from '../../../kit/kronor.js';
import type { Accepted } from '../../../kit/receipt.js';
import { useKept } from '../../../session/kept.js';
import style from '../administration.module.css';
import type { Done } from '../people/person.js';
import { AgreementFields, type WrittenAgreement } from './agreement-fields.js';
import { moved, newId } from './moves.js';
import type { Component, Drawn } from './use-division.js';

interface Written {
  readonly name: string;
  readonly cost: string;
  readonly words: string;
  readonly agreements: readonly WrittenAgreement[];
}

interface ComponentFormProps {
  readonly drawn: Drawn;
  readonly href: string;
  /** Left out for a new one. */
  readonly component?: Component;
  readonly onDone: (done: Done) => void;
}

/** A component is written into the draft of the division, or taken out of it. */
export function ComponentForm({ drawn: { components, areas, version }, href, component, onDone }: ComponentFormProps) {
  const { t, i18n } = useTranslation('division');
  const { value, keep, forget } = useKept<Written>(`component ${component?.id ?? 'new'}`, writtenOf(component));
  const at = component ? components.findIndex(({ id }) => id === component.id) : components.length;
  const written = componentOf(value, component?.id ?? newId(value.name, components));
  const within = `/components/${at}`;
  const seen = version ? { version } : {};
  const facts = { name: value.name, cost: kronor(written.yearlyCostSek ?? 0, i18n.language) };
  const done = (said: string) => (answer: Accepted) => {
    forget();
    onDone({ said, answer });
  };
  return (
    <div className={style.narrow}>
      <AskedForm<Accepted>
        act={{ href, body: { components: components.toSpliced(at, 1, written as Component), areas }, ...seen }}
        lacks={[
          ...(value.name.trim() === '' ? [{ pointer: `${within}/name`, detail: t('lacks.name') }] : []),
          ...(written.yearlyCostSek === undefined ? [{ pointer: `${within}/yearlyCostSek`, detail: t('lacks.cost') }] : []),
        ]}
        ask={t('ask')}
        verb={t('saveComponent')}
        sentences={[t('componentSentence', facts), t('means')]}
        onDone={done(t('componentSaved', facts))}
      >
        <TextField
          pointer={`${within}/name`}
          label={t('component')}
          longest={ComponentRequest.name}
          value={value.name}
          onText={(name) => keep({ ...value, name })}
        />
        <TextField
          pointer={`${within}/yearlyCostSek`}
          label={t('cost')}
          description={t('costMeans')}
          inputMode="numeric"
          value={value.cost}
          onText={(cost) => keep({ ...value, cost })}
        />
        <TextArea
          pointer={`${within}/searchWords`}
          label={t('searchWords')}
          description={t('searchWordsMeans')}
          value={value.words}
          onText={(words) => keep({ ...value, words })}
        />
        <AgreementFields within={within} value={value.agreements} onValue={(agreements) => keep({ ...value, agreements })} />
      </AskedForm>
      {component && (
        <AskedForm<Accepted>
          act={{ href, body: { components: components.toSpliced(at, 1), areas: moved(areas, component.id, undefined) }, ...seen }}
          lacks={[]}
          ask={t('askTakeOut')}
          verb={t('takeOut')}
          sentences={[t('takeOutSentence', { name: component.name }), t('means')]}
          isQuiet
          onDone={done(t('takenOut', { name: component.name }))}
        >
          {null}
        </AskedForm>
      )}
    </div>
  );
}

/** Thousands stand apart by spaces in both languages: a comma would be taken for a decimal sign. */
function writtenOf(component: Component | undefined): Written {
  return {
    name: component?.name ?? '',
    cost: component ? component.yearlyCostSek.toLocaleString('sv-SE') : '',
    words: (component?.searchWords ?? []).join('\n'),
    agreements: (component?.agreements ?? []).map(({ number, supplier, until = '' }) => ({ number, supplier, until })),
  };
}

/** As the API takes it; the cost is left out where it is no whole number of kronor. */
function componentOf(
  { name, cost, words, agreements }: Written,
  id: string,
): Omit<Component, 'yearlyCostSek'> & { yearlyCostSek?: number } {
  const digits = cost.replaceAll(/\s/g, '');
  const searchWords = words
    .split('\n')
    .map((word) => word.trim())
    .filter(Boolean);
  return {
    id,
    name: name.trim(),
    ...(/^\d+$/.test(digits) && { yearlyCostSek: Number(digits) }),
    searchWords,
    agreements: agreements.map(({ number, supplier, until }) => ({ number, supplier, ...(until && { until }) })),
  };
}
