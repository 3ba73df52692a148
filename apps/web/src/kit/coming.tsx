import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../session/api.js';
import { answerOf } from '../session/problem.js';
import type { Answer } from '../session/read.js';
import { dateInWords } from './dates.js';
import { useToday } from './today.js';

type Listed = Answer<'/api/directives'>['items'][number];

/** An edition that is decided and published, and begins after the day that is asked about. */
export interface Coming extends Listed {
  readonly inForceFrom: string;
}

const AHEAD = ['published'] as const;
/** What came after a day that is past may have begun since, or ended. */
const SINCE = [...AHEAD, 'in-force', 'superseded', 'repealed'] as const;

/** What is decided to begin after a day, the first to begin first; after a day that is past, also what has begun since. */
export function useComing(after: string): readonly Coming[] {
  const states = after < useToday() ? SINCE : AHEAD;
  const { data = [] } = useQuery({
    queryKey: ['/api/directives', { states }],
    queryFn: ({ signal }) =>
      Promise.all(states.map((state) => answerOf(api.GET('/api/directives', { params: { query: { state, limit: 200 } }, signal })))),
  });
  return data
    .flatMap(({ items }) => items)
    .filter((one): one is Coming => one.inForceFrom !== undefined && one.inForceFrom > after && !isOverBefore(one.inForceFrom, one))
    .toSorted((a, b) => a.inForceFrom.localeCompare(b.inForceFrom));
}

/** Some are superseded or repealed before their day. */
function isOverBefore(day: string, { inForceUntil = day }: Listed): boolean {
  return inForceUntil < day;
}

/** Says of an area from which day another edition applies, or began to, and leads to it. */
export function ComingEdition({ of: { area, edition, inForceFrom } }: { readonly of: Coming }) {
  const { t, i18n } = useTranslation();
  const says = inForceFrom > useToday() ? 'coming' : 'began';
  return (
    <Link to="/anvisningar/$directive" params={{ directive: area }} search={{ gallde: inForceFrom }}>
      {t(says, { day: dateInWords(inForceFrom, i18n.language), edition })}
    </Link>
  );
}
