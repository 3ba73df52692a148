import { given } from '../../kit/given.js';

export const GIVEN_TO = { council: 'executive-board', 'executive-board': 'city-director' } as const;
export type Giver = keyof typeof GIVEN_TO;
export const GIVERS = ['council', 'executive-board'] as const satisfies readonly Giver[];

/** On no strategy: said in so many words, so that it is not forgotten. */
export const UNCONDITIONAL = 'inget';

/** What is written of a mandate, in the order of the minutes. */
export interface MandateWriting {
  readonly decidedOn: string;
  readonly paragraph: string;
  readonly giver?: Giver;
  readonly text: string;
  readonly scope?: 'all' | 'some';
  readonly areas: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly parent: string;
  readonly condition: string;
  readonly mayNameDeputy: boolean;
  readonly maySubdelegate: boolean;
}

export const BEGUN: MandateWriting = {
  decidedOn: '',
  paragraph: '',
  text: '',
  areas: [],
  from: '',
  until: '',
  parent: '',
  condition: '',
  mayNameDeputy: false,
  maySubdelegate: false,
};

/** The council may give it in the very decision that it is conditional on: while that is awaited, it has no day. */
export function mayBeUndated({ giver }: Pick<MandateWriting, 'giver'>, isAwaited: boolean): boolean {
  return giver === 'council' && isAwaited;
}

export function firstDayOf({ from, decidedOn }: Pick<MandateWriting, 'from' | 'decidedOn'>): string {
  return from || decidedOn;
}

/**
 * What is not written yet, in the order of the form.
 * @param isAwaited whether it rests on a strategy that the council has not approved.
 */
export function lackingIn(writing: MandateWriting, isAwaited: boolean) {
  const { decidedOn, paragraph, giver, text, scope, areas, parent, condition } = writing;
  const isUndated = decidedOn === '' && paragraph.trim() === '' && mayBeUndated(writing, isAwaited);
  const lacking = {
    decidedOn: decidedOn === '' && !isUndated,
    paragraph: paragraph.trim() === '' && !isUndated,
    giver: giver === undefined,
    text: text.trim() === '',
    areas: scope === undefined || (scope === 'some' && areas.length === 0),
    from: isUndated && writing.from === '',
    parent: giver === 'executive-board' && parent === '',
    condition: condition === '',
  };
  return (Object.keys(lacking) as (keyof typeof lacking)[]).filter((field) => lacking[field]);
}

/** The act as it is sent. */
export function termsOf(writing: MandateWriting) {
  const { decidedOn, paragraph, giver = 'council', text, scope, areas, until, parent, condition, mayNameDeputy, maySubdelegate } = writing;
  const holder = GIVEN_TO[giver];
  return {
    giver,
    holder,
    areas: scope === 'all' ? scope : areas,
    ...given({ parent: giver === 'council' ? '' : parent, until, decidedOn, paragraph }),
    ...(condition !== UNCONDITIONAL && { condition: { strategy: condition } }),
    from: firstDayOf(writing),
    mayNameDeputy: holder === 'city-director' && mayNameDeputy,
    maySubdelegate,
    text,
  };
}
