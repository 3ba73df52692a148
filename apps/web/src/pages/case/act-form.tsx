import type { Role } from '@anvisa/domain/actor';
import { OFFICERS } from '@anvisa/domain/permission/role-groups';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import type { Said } from '../../kit/form.js';
import { useHolders } from '../../kit/holders.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { listed } from '../../kit/listed.js';
import { offerOf } from '../../kit/offers.js';
import { Part } from '../../kit/part.js';
import type { Accepted } from '../../kit/receipt.js';
import { useUnitNames } from '../../kit/unit-names.js';
import { useKept } from '../../session/kept.js';
import { ActFields, type Named, type Written, type WrittenDoing } from './act-fields.js';
import { addressOf, type Edition } from './edition.js';

interface ActFormProps {
  readonly doing: WrittenDoing;
  readonly edition: Edition;
  readonly version: string;
  readonly onDone: (done: { readonly answer: Accepted; readonly title: string }) => void;
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
  'fler-remissinstanser': { act: 'widen-consultation', fields: ['units', 'answerBy'], among: [] },
  'byt-granskare': { act: 'replace-reviewer', fields: ['reviewer', 'successor', 'reasons'], among: ['reviewer'] },
} as const satisfies Record<WrittenDoing, Asking>;

/** An act on the case that has something to write: its fields, the sentence that it becomes, and one last question. */
export function ActForm({ doing, edition, version, onDone }: ActFormProps) {
  const { t, i18n } = useTranslation(['case', 'acts']);
  const navigate = useNavigate();
  const { act } = ACTS[doing];
  const { fields, among }: Asking = ACTS[doing];
  const offer = offerOf(edition.acts, act);
  const { value, keep, forget } = useKept<Written>(`${edition.self} ${act}`, {
    reasons: '',
    to: '',
    reviewer: '',
    successor: '',
    units: [],
    question: '',
    answerBy: edition.consultation?.answerBy ?? '',
  });
  const holders = useHolders(...among);
  const units = useUnitNames();
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
    title: inSwedish(title),
    number: edition.number,
    to: nameOf(value.to, holders),
    reviewer: nameOf(value.reviewer, edition.review?.reviewers ?? []),
    successor: nameOf(value.successor, holders),
    units: listed(
      value.units.map((unit) => units.get(unit) ?? ''),
      i18n.language,
    ),
    day: value.answerBy && dateInWords(value.answerBy, i18n.language),
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
        <ActFields doing={doing} edition={edition} holders={holders} successors={successors} value={value} onWrite={write} />
      </AskedForm>
    </Part>
  );
}

function nameOf(id: string, people: readonly Named[]): string {
  return people.find((one) => one.id === id)?.name ?? '';
}
