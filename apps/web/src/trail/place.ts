import { fieldInWords, type Sayer } from './values.js';

/** Lists of which one thing has a word of its own. */
const LISTS = [
  'answers',
  'areas',
  'comments',
  'decisions',
  'documents',
  'editions',
  'interests',
  'marks',
  'missing',
  'provisions',
  'reviewers',
  'roles',
  'verdicts',
  'versions',
] as const;

/** Where something changed, in words: `/editions/0/review/answerBy` is "utgåva 1, granskning, svar senast". */
export function placeInWords(pointer: string, sayer: Sayer): string {
  const { t } = sayer;
  const names = pointer.split('/').slice(1).map(unescaped);
  if (names.length === 0) return t('whole');
  return names
    .flatMap((name, at) => {
      if (/^\d+$/.test(name)) return oneOf(names[at - 1], Number(name) + 1, sayer);
      return /^\d+$/.test(names[at + 1] ?? '') && isList(name) ? [] : fieldInWords(name, sayer);
    })
    .join(', ');
}

function oneOf(list: string | undefined, number: number, { t }: Sayer): string {
  return list !== undefined && isList(list) ? t(`one.${list}`, { number }) : t('one.other', { number });
}

function isList(name: string): name is (typeof LISTS)[number] {
  return LISTS.some((list) => list === name);
}

/** RFC 6901, 4. */
function unescaped(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}
