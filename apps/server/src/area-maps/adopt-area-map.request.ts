import type { AreaFate, MapDecision } from '@anvisa/domain/area/area-map';
import { Choice } from '../fields/choice.js';
import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Part, Parts } from '../fields/part.js';
import { Name, Text } from '../fields/text.js';

/** Who decided to adopt the map, and when. */
export class MapDecisionRequest {
  /** @example "executive-board" */
  @Choice(['council', 'executive-board'] satisfies MapDecision['body'][])
  body: MapDecision['body'];

  /** @example "2008-12-03" */
  @Day()
  day: string;

  /** @example "§ 8" */
  @Text({ min: 1, max: 100 })
  paragraph: string;
}

/** What becomes of the directive of an area that the new map splits, merges or closes. */
export class AreaFateRequest {
  /** @example "telefoni" */
  @Name()
  area: string;

  /** @example "move" */
  @Choice(['keep', 'repeal', 'move'] satisfies AreaFate['fate'][])
  fate: AreaFate['fate'];

  /** Where it moves. @example "kommunikation" */
  @MayBeLeftOut()
  @Name()
  to?: string;
}

/** The draft becomes the division that applies from a day. */
export class AdoptAreaMapRequest {
  /** @example "2009-01-01" */
  @Day()
  from: string;

  @Part(() => MapDecisionRequest)
  decision: MapDecisionRequest;

  @Parts(() => AreaFateRequest, { max: 500 })
  fates: AreaFateRequest[];
}
