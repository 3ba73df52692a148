import type { Answer } from '../session/read.js';

type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;

type Content = NonNullable<Edition['text']>['content'];

/** Who must follow the edition beside those whom its text names: added by later decisions. */
export function boundLater({ laterAddressees }: Pick<Edition, 'laterAddressees'>): readonly string[] {
  return laterAddressees.flatMap(({ units }) => units);
}

/** All who must follow it: those whom its text names, and those added since. */
export function boundBy(edition: Pick<Edition, 'text' | 'laterAddressees'>): readonly string[] {
  return [...new Set([...(edition.text?.content.addressees ?? []), ...boundLater(edition)])];
}

/** What an edition says, with all who must follow it: what the next one is made from and compared with, so that nobody is left out in silence. */
export function contentWithAllBound(edition: Pick<Edition, 'text' | 'laterAddressees'>): Content | undefined {
  return edition.text && { ...edition.text.content, addressees: [...boundBy(edition)] };
}
