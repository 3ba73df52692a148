import type { ListedEdition } from '@anvisa/record/queries/directives';
import { editionAddress } from '../editions/edition-act.js';
import type { ListedDirectiveAnswer } from './directive.answer.js';

/** A row of the list. @param names of the officers, where the caller is staff. */
export function listed(row: ListedEdition, names: ReadonlyMap<string, string> | undefined): ListedDirectiveAnswer {
  const { directive, number, title, area, caseNumber, state, officer, startedAt, since, deadline, inForceFrom, inForceUntil } = row;
  return {
    directive,
    title,
    area,
    edition: number,
    self: editionAddress({ directive, edition: number }),
    caseNumber,
    state,
    startedAt: startedAt.toISOString(),
    since: since.toISOString(),
    ...(inForceFrom !== null && { inForceFrom }),
    ...(inForceUntil !== null && { inForceUntil }),
    ...(names && deadline !== null && { deadline }),
    ...(names && { officer: { id: officer, name: names.get(officer) ?? '' } }),
  };
}
