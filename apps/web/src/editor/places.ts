import { CONSEQUENCES, type Consequence, type Content, EXEMPTING, type Provision } from '@anvisa/domain/directive/content';

/** A place in the text that two people may both write in; a provision's by its id, which stays when it moves. */
export type Place =
  | 'title'
  | 'inForceFrom'
  | 'evaluationMonths'
  | 'exemptionsBy'
  | 'transitional'
  | 'changes'
  | `consequences/${Consequence}`
  | `provisions/${string}/${'heading' | 'text'}`;

/** The places outside the provisions. */
export const FIXED_PLACES: readonly Place[] = [
  'title',
  'inForceFrom',
  'evaluationMonths',
  'exemptionsBy',
  'transitional',
  'changes',
  ...CONSEQUENCES.map((kind) => `consequences/${kind}` as const),
];

/** What stands in a field and is no value of its place yet: half a day, no whole number. It is nobody else's, and no part of the text. */
export type Unreadable = Readonly<Partial<Record<'inForceFrom' | 'evaluationMonths', string>>>;

/** Places whose value is one thing, and not words to be mixed. */
export const WHOLE: ReadonlySet<Place> = new Set<Place>(['inForceFrom', 'evaluationMonths', 'exemptionsBy']);

export function placesOf({ provisions }: Pick<Content, 'provisions'>): readonly Place[] {
  return provisions.flatMap(({ id }) => [`provisions/${id}/heading`, `provisions/${id}/text`] as const);
}

/** What stands at a place; undefined where its provision is gone. */
export function valueAt(content: Content, place: Place): string | undefined {
  const [first = '', second = '', field] = place.split('/');
  if (first === 'consequences') return content.consequences[second as Consequence];
  if (first === 'provisions') return content.provisions.find(({ id }) => id === second)?.[field as 'heading' | 'text'];
  return String(content[first as 'title']);
}

/** The content with another value at a place; as it was, where its provision is gone. */
export function withValue(content: Content, place: Place, value: string): Content {
  const [first = '', second = '', field = ''] = place.split('/');
  if (first === 'consequences') return { ...content, consequences: { ...content.consequences, [second]: value } };
  if (first === 'provisions') return withProvision(content, second, { [field]: value });
  if (first === 'evaluationMonths') return { ...content, evaluationMonths: Number(value) };
  if (first === 'exemptionsBy') return { ...content, exemptionsBy: EXEMPTING.find((who) => who === value) ?? content.exemptionsBy };
  return { ...content, [first]: value };
}

export function withProvision(content: Content, id: string, changed: Partial<Provision>): Content {
  return { ...content, provisions: content.provisions.map((one) => (one.id === id ? { ...one, ...changed } : one)) };
}
