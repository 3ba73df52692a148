import { CONSEQUENCES, type Consequence, type Content, lackOf, PARTS, type Part } from '@anvisa/domain/directive/content';
import { lacksOf } from '@anvisa/domain/directive/rules/draft-is-complete';
import type { SwedishDate } from '@anvisa/domain/time';
import { isBlank } from '@anvisa/domain/visible';
import { tooLongAt } from './longest.js';
import { FIXED_PLACES, type Place, placesOf, type Unreadable, valueAt } from './places.js';

/** What a draft lacks before it can be sent to review, and the id of the place in the page where it is written. */
export type Lack = { readonly place: string } & (
  | { readonly what: 'part'; readonly part: Part }
  | { readonly what: 'text' | 'own-id'; readonly number: number }
  | { readonly what: 'consequence'; readonly consequence: Consequence }
  | { readonly what: 'shorter'; readonly max: number; readonly of: Shorter }
  | { readonly what: 'title' | 'addressee' | 'changes' | 'day' | 'later-day' | 'months' | 'empty' }
);

/** What is longer than it may be: of a provision its heading or text, by its number; or a text beside them. */
export type Shorter =
  | { readonly field: 'heading' | 'text'; readonly number: number }
  | { readonly field: 'consequence'; readonly consequence: Consequence }
  | { readonly field: 'title' | 'transitional' | 'changes' };

/** What the text lacks, and has too much of; and what a field lacks before it can be read, whatever stands in the text meanwhile. */
export function lacksIn(content: Content, unreadable: Unreadable, isRevision: boolean, today: SwedishDate): readonly Lack[] {
  const { inForceFrom, evaluationMonths } = unreadable;
  return [
    ...lacksOfText(content, isRevision, today).filter(({ what }) => what !== 'later-day' || inForceFrom === undefined),
    ...(inForceFrom === undefined ? [] : [{ what: 'day', place: fieldOf('inForceFrom') } as const]),
    ...(evaluationMonths === undefined ? [] : [{ what: 'months', place: fieldOf('evaluationMonths') } as const]),
    ...tooLongIn(content),
  ];
}

function tooLongIn(content: Content): readonly Lack[] {
  return [...FIXED_PLACES, ...placesOf(content)].flatMap((place) => {
    const long = tooLongAt(place, valueAt(content, place) ?? '');
    return long ? [{ what: 'shorter', max: long.max, ...shorterAt(place, content) } as const] : [];
  });
}

function shorterAt(place: Place, { provisions }: Content): { readonly place: string; readonly of: Shorter } {
  const [first, second, field] = place.split('/');
  if (first === 'consequences') return { place: fieldOf(place), of: { field: 'consequence', consequence: second as Consequence } };
  if (first !== 'provisions') return { place: fieldOf(place), of: { field: first as 'title' | 'transitional' | 'changes' } };
  const number = provisions.findIndex(({ id }) => id === second) + 1;
  return { place: headingOf(second ?? ''), of: { field: field as 'heading' | 'text', number } };
}

/** By the rule of the domain, one by one, each with its place. */
function lacksOfText(content: Content, isRevision: boolean, today: SwedishDate): readonly Lack[] {
  const said = {
    ...content,
    provisions: content.provisions.map((one) => ({ id: one.id, part: one.part, ...lackOf(one) })),
    consequences: CONSEQUENCES.filter((kind) => !isBlank(content.consequences[kind])),
    saysWhatChanges: !isBlank(content.changes),
  };
  return lacksOf(said, isRevision, today).flatMap(({ refused, facts }): readonly Lack[] => {
    switch (refused) {
      case 'draft-lacks-title':
        return [{ what: 'title', place: fieldOf('title') }];
      case 'draft-lacks-part':
        return PARTS.filter((part) => named(facts?.parts, part)).map((part) => ({ what: 'part', part, place: `del-${part}` }));
      case 'draft-lacks-text':
        return provisionsNamed('text', content, facts?.provisions);
      case 'draft-repeats-provision':
        return provisionsNamed('own-id', content, facts?.provisions);
      case 'draft-lacks-consequence':
        return CONSEQUENCES.filter((kind) => named(facts?.consequences, kind)).map((consequence) => ({
          what: 'consequence',
          consequence,
          place: fieldOf(`consequences/${consequence}`),
        }));
      case 'draft-lacks-addressee':
        return [{ what: 'addressee', place: 'galler-for' }];
      case 'draft-lacks-changes':
        return [{ what: 'changes', place: fieldOf('changes') }];
      case 'draft-begins-too-early':
        return [{ what: 'later-day', place: fieldOf('inForceFrom') }];
      default:
        return [{ what: 'empty', place: fieldOf('title') }];
    }
  });
}

function provisionsNamed(what: 'text' | 'own-id', { provisions }: Content, numbers: string | number | undefined): readonly Lack[] {
  return provisions.flatMap(({ id }, at) => (named(numbers, String(at + 1)) ? [{ what, number: at + 1, place: headingOf(id) }] : []));
}

/** Where a provision is found: its heading's field is there also where its text's is not made yet, far from the window. */
function headingOf(provision: string): string {
  return fieldOf(`provisions/${provision}/heading`);
}

/** The id of the field that writes a place. */
export function fieldOf(place: string): string {
  return `field-${place.replaceAll('/', '-')}`;
}

function named(list: string | number | undefined, one: string): boolean {
  return String(list).split(', ').includes(one);
}
