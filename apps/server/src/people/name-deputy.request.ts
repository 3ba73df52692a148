import { Forms } from '../api/forms.js';
import { Choice, YesOrNo } from '../fields/choice.js';
import { Day } from '../fields/day.js';
import { Id } from '../fields/id.js';
import { Part } from '../fields/part.js';
import { Text } from '../fields/text.js';
import { OnlyWhere } from './only-where.js';

const OfTheBoard = () => OnlyWhere<NamedByRequest>(({ by }) => by === 'executive-board');

/** Who named the deputy: the board, by its delegation order that the administrator records; or the city director, in person. */
@Forms(
  { title: 'The board', where: { by: ['executive-board'] }, needs: ['day', 'paragraph'] },
  { title: 'The city director', where: { by: ['city-director'] }, without: ['day', 'paragraph'] },
)
export class NamedByRequest {
  /** @example "executive-board" */
  @Choice(['executive-board', 'city-director'])
  by: 'executive-board' | 'city-director';

  /** Of the board's order: the meeting's day. @example "2008-11-12" */
  @OfTheBoard()
  @Day()
  day?: string;

  /** Of the board's order: its paragraph. @example "§ 14" */
  @OfTheBoard()
  @Text({ min: 1, max: 100 })
  paragraph?: string;
}

/** Somebody decides in the city director's stead for a stated time. */
export class NameDeputyRequest {
  /** The city director. @example "8a7b6c5d-4e3f-5a1b-9c8d-7e6f5a4b3c2d" */
  @Id()
  inStead: string;

  /** Only an employee can be given the power to decide (KL 7:5). @example true */
  @YesOrNo()
  employee: boolean;

  /** @example "2008-12-22" */
  @Day()
  from: string;

  /** @example "2009-01-06" */
  @Day()
  until: string;

  @Part(() => NamedByRequest)
  namedBy: NamedByRequest;

  /** @example "Semester." */
  @Text({ min: 1, max: 2_000 })
  reason: string;
}
