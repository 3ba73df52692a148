import { isSame } from '../../editor/same.js';
import type { Writing } from '../../editor/use-draft.js';
import { offerOf } from '../../kit/offers.js';
import { useAct } from '../../session/act.js';
import type { Edition } from '../case/edition.js';

/**
 * Makes what is written an entry of the case: a version that one can come back to, and the text that a review is asked about.
 * What is written as it goes is working material alone.
 */
export function useSaveVersion(edition: Edition, version: string, writing: Writing) {
  const act = useAct<{ readonly version: number }>();
  const hasIt = isSame(writing.content, edition.text?.content);
  const run = async (): Promise<string | undefined> => {
    if (!(await writing.send())) return undefined;
    if (hasIt) return version;
    const body = { content: writing.content };
    return act.mutateAsync({ href: offerOf(edition.acts, 'save-draft').href, body, version }).then(
      (saved) => `"${saved.version}"`,
      () => undefined,
    );
  };
  return { hasIt, run, isPending: act.isPending, error: act.error };
}
