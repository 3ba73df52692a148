import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act } from '../acts/act.js';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { IdParam } from '../fields/address.js';
import { AdoptAreaMapRequest } from './adopt-area-map.request.js';
import { AreaMapActAnswer } from './area-map.answer.js';
import { mapAfter } from './area-map-shown.js';
import { DraftAreaMapRequest } from './draft-area-map.request.js';

/** The map of procurement areas: prepared by the IT department or the administrator, adopted by a body. */
@Controller('api/area-maps')
@ApiTags('Area map')
export class AreaMapActsController {
  constructor(private readonly acts: Acts) {}

  /** Draft a division of the delivery, of a map that there is or under a new id of your own. What is uncovered or claimed twice is warned of. */
  @Act('draft-area-map', ':map/drafts')
  draft(
    @IdParam('map') map: string,
    @Body() { components, areas }: DraftAreaMapRequest,
    @AskedBy() asking: Asking,
  ): Promise<AreaMapActAnswer> {
    return this.acts.perform({ type: 'draft-area-map', map, components, areas }, asking, mapAfter(map));
  }

  /** Record that the draft was adopted, and from when it applies. On split, merger or closing the directives' fate is chosen. */
  @Act('adopt-area-map', ':map/adoptions')
  adopt(
    @IdParam('map') map: string,
    @Body() { from, decision, fates }: AdoptAreaMapRequest,
    @AskedBy() asking: Asking,
  ): Promise<AreaMapActAnswer> {
    return this.acts.perform({ type: 'adopt-area-map', map, from, decision, fates }, asking, mapAfter(map));
  }
}
