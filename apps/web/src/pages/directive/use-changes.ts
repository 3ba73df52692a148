import { comparedProvisions } from '@anvisa/domain/directive/comparison';
import type { Content } from './content.js';
import { useEdition } from './use-edition.js';

/** What an edition did to the provisions of the one before it, by their ids. Empty for a first one. */
export function useChanges(
  content: Content,
  directive: string,
  basedOn: number | undefined,
): ReadonlyMap<string, 'added' | 'changed' | 'moved'> {
  const before = useEdition(directive, basedOn).data?.text?.content;
  const changes = new Map<string, 'added' | 'changed' | 'moved'>();
  for (const one of before ? comparedProvisions(before, content) : []) {
    if (one.how === 'removed') continue;
    if (one.how !== 'kept') changes.set(one.now.id, one.how);
    else if (one.moved) changes.set(one.now.id, 'moved');
  }
  return changes;
}
