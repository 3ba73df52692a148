import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act } from '../acts/act.js';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { newId } from '../acts/new-id.js';
import { afterwards } from '../editions/afterwards.js';
import { EditionActAnswer } from '../editions/edition-act.answer.js';
import { StartDirectiveRequest } from './start-directive.request.js';

/*
 * How an act comes in, here and in every feature:
 *
 *   1. The route is a sub-resource that is created: `@Act('start-directive')`, or `@EditionAct('save-draft')` for an act on an edition. The
 *      decorator names the domain's act, so that the API's description knows its headers and problems.
 *   2. `<act>.request.ts` is the body: a class whose fields stand under the rules of `fields/`, named as the command names them. Nothing
 *      unknown and nothing unbounded passes (422 with pointers).
 *   3. `@AskedBy()` hands over who asks, under which Idempotency-Key, having seen which version (400, 401).
 *   4. `acts.perform(command, asking, …)` goes through the door and answers: 201 with ETag and receipt, or the refusal as a problem
 *      (`acts/refused.ts`). `show` says what of the new state the answer holds; it is kept with the key, so keep it small.
 *
 * What an act makes gets its id from `newId`: a repeated request names the same thing. Queries call a function of libs/record/src/queries.
 */
@Controller('api/directives')
@ApiTags('Directives')
export class DirectivesController {
  constructor(private readonly acts: Acts) {}

  /** Begin the directive of an area, with its first edition. Its case gets the next registration number. */
  @Act('start-directive')
  start(@Body() { area, title }: StartDirectiveRequest, @AskedBy() asking: Asking): Promise<EditionActAnswer> {
    const directive = newId(asking, 'start-directive');
    return this.acts.perform({ type: 'start-directive', directive, area, title }, asking, afterwards({ directive, edition: 1 }));
  }
}
