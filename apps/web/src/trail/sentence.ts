import { capital } from '../kit/capital.js';
import type { TrailEntry } from './entry.js';
import { type Sayer, valueInWords } from './values.js';
import type { EventType } from './vocabulary.js';

/** The field that changes what is said of an entry. */
const VARIANTS = {
  RoleGiven: 'inStead',
  NoticePreferenceSet: 'language',
  EditionStarted: 'basedOn',
  EditionApproved: 'withChanges',
  EditionSuperseded: 'lastDay',
  EditionReferred: 'urgent',
  CaseTakenToBoard: 'urgent',
} as const satisfies Partial<Record<EventType, string>>;

/** What happened, in a sentence: who did what. What the reader may not see is said to be so. */
export function sentenceOf(entry: TrailEntry, sayer: Sayer): string {
  const { t } = sayer;
  if (isHidden(entry)) return t('hidden');
  const template = t(sentenceKey(entry), { skipInterpolation: true, defaultValue: entry.type });
  return capital(
    template.replace(/\{\{(\w+)\}\}/g, (_, field: string) => {
      if (field === 'who') return whoOf(entry, sayer);
      const value = entry.says[field];
      return value === undefined ? t('undisclosed') : valueInWords(value, field, sayer);
    }),
  );
}

/** In which office, for whom, in whose stead. */
export function officeOf({ office, onBehalfOf, inStead }: TrailEntry, sayer: Sayer): string {
  const { t } = sayer;
  return [
    ...(office === 'system' ? [] : [valueInWords(office, 'office', sayer)]),
    ...(onBehalfOf ? [t('onBehalf', { body: valueInWords(onBehalfOf, 'body', sayer) })] : []),
    ...(inStead ? [t('inStead', { name: inStead })] : []),
  ].join(', ');
}

function whoOf({ actorName, office }: TrailEntry, sayer: Sayer): string {
  return actorName || (office === 'system' ? 'Anvisa' : valueInWords(office, 'office', sayer));
}

/** A mark of secrecy leaves nothing of what the entry says; entries that say nothing at all are of one kind. */
function isHidden({ type, says }: TrailEntry): boolean {
  return type !== 'ExemptionExpired' && Object.keys(says).length === 0;
}

function sentenceKey({ type, says }: TrailEntry): 'sentences.NoticeGiven' {
  const field = (VARIANTS as Readonly<Record<string, string>>)[type];
  return (field && says[field] ? `variants.${type}_${field}` : `sentences.${type}`) as 'sentences.NoticeGiven';
}
