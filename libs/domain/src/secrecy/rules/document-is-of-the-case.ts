import type { Edition } from '../../directive/directive.js';
import { type Refusal, refuse } from '../../refusal.js';

/** OSL 5:5: a mark is put on a document of the case, or on the whole case. */
export function documentIsOfTheCase({ documents }: Pick<Edition, 'documents'>, document: number | undefined): Refusal | undefined {
  return document === undefined || document <= documents ? undefined : refuse('marked-document-not-found', { documents });
}
