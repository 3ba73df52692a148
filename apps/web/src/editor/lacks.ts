import { CONSEQUENCES, type Consequence, type Content, lackOf, PARTS, type Part } from '@anvisa/domain/directive/content';
import { lacksOf } from '@anvisa/domain/directive/rules/draft-is-complete';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Unreadable } from './places.js';

/** What a draft lacks before it can be sent to review, and the id of the place in the page where it is written. */
export type Lack = { readonly place: string } & (
  | { readonly what: 'part'; readonly part: Part }
  | { readonly what: 'text'; readonly number: number }
  | { readonly what: 'consequence'; readonly consequence: Consequence }
  | { readonly what: 'addressee' | 'changes' | 'day' | 'later-day' | 'months' | 'empty' }
);

/** What the text lacks; and what a field lacks before it can be read, whatever stands in the text meanwhile. */
export function lacksIn(content: Content, unreadable: Unreadable, isRevision: boolean, today: SwedishDate): readonly Lack[] {
  const { inForceFrom, evaluationMonths } = unreadable;
  return [
    ...lacksOfText(content, isRevision, today).filter(({ what }) => what !== 'later-day' || inForceFrom === undefined),
    ...(inForceFrom === undefined ? [] : [{ what: 'day', place: fieldOf('inForceFrom') } as const]),
    ...(evaluationMonths === undefined ? [] : [{ what: 'months', place: fieldOf('evaluationMonths') } as const]),
  ];
}

/** By the rule of the domain, one by one, each with its place. */
function lacksOfText(content: Content, isRevision: boolean, today: SwedishDate): readonly Lack[] {
  const said = {
    ...content,
    provisions: content.provisions.map((one) => ({ part: one.part, ...lackOf(one) })),
    consequences: CONSEQUENCES.filter((kind) => content.consequences[kind].trim() !== ''),
    saysWhatChanges: content.changes.trim() !== '',
  };
  return lacksOf(said, isRevision, today).flatMap(({ refused, facts }): readonly Lack[] => {
    switch (refused) {
      case 'draft-lacks-part':
        return PARTS.filter((part) => named(facts?.parts, part)).map((part) => ({ what: 'part', part, place: `del-${part}` }));
      case 'draft-lacks-text':
        // The heading's field is there also where the text's is not made yet, far from the window.
        return content.provisions.flatMap(({ id }, at) =>
          named(facts?.provisions, String(at + 1)) ? [{ what: 'text', number: at + 1, place: fieldOf(`provisions/${id}/heading`) }] : [],
        );
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

/** The id of the field that writes a place. */
export function fieldOf(place: string): string {
  return `field-${place.replaceAll('/', '-')}`;
}

function named(list: string | number | undefined, one: string): boolean {
  return String(list).split(', ').includes(one);
}
