import { DISPOSED } from '@anvisa/domain/disposal/disposed';
import { ROLE_NAMES } from '@anvisa/domain/permission/role-names';
import type { TFunction } from 'i18next';
import { cited } from '../kit/cited.js';
import { dateInWords, instantInWords } from '../kit/dates.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

export interface Sayer {
  readonly t: TFunction<['trail', 'states', 'common']>;
  readonly language: string;
  /** What ids stand for. */
  readonly names: ReadonlyMap<string, string>;
}

/** A value of the record as people say it. What has no words of its own stands as it is. */
export function valueInWords(value: unknown, field: string, sayer: Sayer): string {
  if (Array.isArray(value)) return value.map((one) => valueInWords(one, field, sayer)).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, one]) => `${fieldInWords(name, sayer)}: ${valueInWords(one, name, sayer)}`)
      .join('; ');
  }
  return typeof value === 'number' ? value.toLocaleString(sayer.language) : textInWords(String(value), field, sayer);
}

/** What a field is called; what has an id for a name is called as that. */
export function fieldInWords(field: string, { t, names }: Sayer): string {
  return names.get(field) ?? t(`fields.${field}` as 'fields.state', { defaultValue: field });
}

function textInWords(text: string, field: string, { t, language, names }: Sayer): string {
  if (text === DISPOSED) return t('disposed.words');
  if (DAY.test(text)) return dateInWords(text, language);
  if (INSTANT.test(text)) return instantInWords(text, language);
  if (field === 'paragraph') return cited(text);
  if (field === 'act') return t(`notices.${text}` as 'notices.tell-drafter', { defaultValue: text });
  const role = Object.entries(ROLE_NAMES).find(([name]) => name === text)?.[1];
  if (role) return language === 'en' ? role.en : role.sv;
  const known = field === 'state' ? t(`states:edition.${text}` as 'states:edition.draft', { defaultValue: '' }).toLocaleLowerCase() : '';
  return names.get(text) ?? (known || t(`values.${text}` as 'values.all', { defaultValue: text }));
}
