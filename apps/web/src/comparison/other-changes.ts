import { CONSEQUENCES, type Consequence, type Content } from '@anvisa/domain/directive/content';

/** What an edition says beside its provisions, and how it is called: as two texts to compare. */
export interface OtherChange {
  readonly field:
    | 'title'
    | 'inForceFrom'
    | 'evaluationMonths'
    | 'exemptionsBy'
    | 'references'
    | 'transitional'
    | 'addressees'
    | Consequence;
  readonly before: string;
  readonly now: string;
}

interface InWords {
  readonly unit: (id: string) => string;
  readonly exempting: (who: Content['exemptionsBy']) => string;
}

/** What is one thing, and not words of which some may change. */
export const WHOLE: ReadonlySet<OtherChange['field']> = new Set<OtherChange['field']>(['inForceFrom', 'evaluationMonths', 'exemptionsBy']);

/** What is changed beside the provisions. What an edition says of its own changes is not compared: it is new each time. */
export function otherChanges(before: Content, now: Content, { unit, exempting }: InWords): readonly OtherChange[] {
  const rows: readonly (readonly [OtherChange['field'], (content: Content) => string])[] = [
    ['title', ({ title }) => title],
    ['inForceFrom', ({ inForceFrom }) => inForceFrom],
    ['addressees', ({ addressees }) => named(addressees, unit)],
    ['evaluationMonths', ({ evaluationMonths }) => String(evaluationMonths)],
    ['exemptionsBy', ({ exemptionsBy }) => exempting(exemptionsBy)],
    ['references', ({ references }) => references.join(', ')],
    ['transitional', ({ transitional }) => transitional],
    ...CONSEQUENCES.map((kind) => [kind, ({ consequences }: Content) => consequences[kind]] as const),
  ];
  return rows.map(([field, read]) => ({ field, before: read(before), now: read(now) })).filter((one) => one.before !== one.now);
}

function named(ids: readonly string[], unit: (id: string) => string): string {
  return ids
    .map(unit)
    .sort((a, b) => a.localeCompare(b, 'sv'))
    .join(', ');
}
