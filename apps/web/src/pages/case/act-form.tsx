import type { Role } from '@anvisa/domain/actor';
import { OFFICERS } from '@anvisa/domain/permission/role-groups';
import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { fieldId, type Said, TextArea, useFieldError } from '../../kit/form.js';
import { useHolders } from '../../kit/holders.js';
import { listed } from '../../kit/listed.js';
import { offerOf } from '../../kit/offers.js';
import { Part } from '../../kit/part.js';
import type { Accepted } from '../../kit/receipt.js';
import { useOpenUnits, useUnitNames } from '../../kit/unit-names.js';
import { UnitsField } from '../../kit/units-field.js';
import { useKept } from '../../session/kept.js';
import type { Doing } from './asked.js';
import { addressOf, type Edition } from './edition.js';

/** A mark of secrecy has a form of its own. */
type WrittenDoing = Exclude<Doing, 'sekretessmarkera'>;

interface ActFormProps {
  readonly doing: WrittenDoing;
  readonly edition: Edition;
  readonly version: string;
  readonly onDone: (done: { readonly answer: Accepted; readonly title: string }) => void;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Written {
  readonly reasons: string;
  readonly to: string;
  readonly reviewer: string;
  readonly successor: string;
  readonly units: readonly string[];
  readonly question: string;
}

interface Asking {
  readonly act: string;
  readonly fields: readonly (keyof Written)[];
  /** The roles of those among whom somebody is chosen. */
  readonly among: readonly Role[];
}

const ACTS = {
  'ta-tillbaka': { act: 'reopen-draft', fields: ['reasons'], among: [] },
  aterkalla: { act: 'withdraw-edition', fields: ['reasons'], among: [] },
  'lamna-over': { act: 'hand-over-case', fields: ['to', 'reasons'], among: OFFICERS },
  remiss: { act: 'open-consultation', fields: ['units', 'question'], among: [] },
  'byt-granskare': { act: 'replace-reviewer', fields: ['reviewer', 'successor', 'reasons'], among: ['reviewer'] },
} as const satisfies Record<WrittenDoing, Asking>;

/** An act on the case that has something to write: its fields, the sentence that it becomes, and one last question. */
export function ActForm({ doing, edition, version, onDone }: ActFormProps) {
  const { t, i18n } = useTranslation(['case', 'acts']);
  const navigate = useNavigate();
  const { act, fields, among } = ACTS[doing];
  const offer = offerOf(edition.acts, act);
  const { value, keep, forget } = useKept<Written>(`${edition.self} ${act}`, {
    reasons: '',
    to: '',
    reviewer: '',
    successor: '',
    units: [],
    question: '',
  });
  const holders = useHolders(...among);
  const units = useUnitNames();
  const open = useOpenUnits();
  useEffect(() => document.getElementById('gor')?.focus(), []);
  if (!offer.allowed) return offer.refusal ? <p>{offer.refusal.detail}</p> : null;

  const lacks: readonly Said[] = fields
    .filter((field) => (field === 'units' ? value.units.length === 0 : value[field].trim() === ''))
    .map((field) => ({ pointer: `/${field}`, detail: t(`lacks.${field}`) }));
  const body = Object.fromEntries(fields.map((field) => [field, value[field]]));
  const write = (part: Partial<Written>) => keep({ ...value, ...part });
  const title = edition.text?.content.title ?? edition.directiveTitle;
  /** Whoever drafted it, or is asked already, is nobody's successor. */
  const taken = new Set([...(edition.drafters ?? []), ...(edition.review?.reviewers ?? [])].map(({ id }) => id));
  const successors = holders.filter(({ id }) => !taken.has(id));
  if (doing === 'byt-granskare' && holders.length > 0 && successors.length === 0) {
    return (
      <Part id="gor" title={t(`acts:${act}`)}>
        <p>{t('noSuccessor')}</p>
      </Part>
    );
  }
  const facts = {
    title,
    number: edition.number,
    to: nameOf(value.to, holders),
    reviewer: nameOf(value.reviewer, edition.review?.reviewers ?? []),
    successor: nameOf(value.successor, holders),
    units: listed(
      value.units.map((unit) => units.get(unit) ?? ''),
      i18n.language,
    ),
  };
  return (
    <Part id="gor" title={t(`acts:${act}`)}>
      <p>{t(`doing.${doing}`)}</p>
      <AskedForm<Accepted>
        act={{ href: offer.href, body, version }}
        lacks={lacks}
        ask={t(`ask.${doing}`)}
        verb={t(`acts:${act}`)}
        sentences={[t(`becomes.${doing}`, facts), t(`means.${doing}`, facts)]}
        onDone={(answer) => {
          forget();
          onDone({ answer, title: t(`done.${doing}`, facts) });
          void navigate({ to: '/arenden/$directive/$edition', params: addressOf(edition), search: ({ flik }) => (flik ? { flik } : {}) });
        }}
      >
        {doing === 'lamna-over' && (
          <PersonField
            pointer="/to"
            label={t('fields.to')}
            choices={holders.filter(({ id }) => id !== edition.officer?.id)}
            value={value.to}
            onPick={(to) => write({ to })}
          />
        )}
        {doing === 'byt-granskare' && (
          <>
            <PersonField
              pointer="/reviewer"
              label={t('fields.reviewer')}
              choices={edition.review?.reviewers.filter(({ standing }) => standing !== 'answered') ?? []}
              value={value.reviewer}
              onPick={(reviewer) => write({ reviewer })}
            />
            <PersonField
              pointer="/successor"
              label={t('fields.successor')}
              choices={successors}
              value={value.successor}
              onPick={(successor) => write({ successor })}
            />
          </>
        )}
        {doing === 'remiss' ? (
          <>
            <UnitsField label={t('fields.units')} choices={open} value={value.units} onPick={(chosen) => write({ units: chosen })} />
            <TextArea
              pointer="/question"
              label={t('fields.question')}
              rows={3}
              maxLength={10_000}
              value={value.question}
              onText={(question) => write({ question })}
            />
          </>
        ) : (
          <TextArea
            pointer="/reasons"
            label={t('fields.reasons')}
            rows={3}
            maxLength={10_000}
            value={value.reasons}
            onText={(reasons) => write({ reasons })}
          />
        )}
      </AskedForm>
    </Part>
  );
}

function nameOf(id: string, people: readonly Named[]): string {
  return people.find((one) => one.id === id)?.name ?? '';
}

interface PersonFieldProps {
  readonly pointer: string;
  readonly label: string;
  readonly choices: readonly Named[];
  readonly value: string;
  readonly onPick: (person: string) => void;
}

function PersonField({ pointer, label, choices, value, onPick }: PersonFieldProps): ReactNode {
  const { t } = useTranslation('case');
  const error = useFieldError(pointer);
  return (
    <Field>
      <Label htmlFor={fieldId(pointer)}>{label}</Label>
      <Select
        id={fieldId(pointer)}
        value={value}
        aria-invalid={error !== undefined}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        <Select.Option value="">{t('fields.pick')}</Select.Option>
        {choices.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}
