import { SPEAKING_BODIES, type SpeakingBody } from '@anvisa/domain/strategy/events';
import { Choice } from '../fields/choice.js';
import { Text } from '../fields/text.js';

/** A view noted in the minutes, without dissent (särskilt uttalande; KL 4:28, 6:17). */
export class SpecialStatementRequest {
  /** @example "Ann-Margarethe Livh (v)" */
  @Text({ min: 1, max: 200 })
  whose: string;

  /** @example "mayoral-preparation" */
  @Choice(SPEAKING_BODIES)
  body: SpeakingBody;

  /** @example "Jämför synen på splittrade it-leveranser med synen på privatisering i mjuka verksamheter." */
  @Text({ min: 1, max: 10_000 })
  note: string;
}
