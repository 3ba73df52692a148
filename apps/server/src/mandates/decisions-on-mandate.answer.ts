import { DocumentAnswer } from '../register/register.answer.js';

/** Who took a decision. */
export class DeciderAnswer {
  /** An office, the board or its chair. @example "city-director" */
  office: string;
  /** Of an official by name, of the chair by name and capacity. Hidden as `about` is; on an exemption for those who read all of them. @example "Stina Berg" */
  name?: string;
  /** In whose stead a deputy decided. Hidden as `name` is. @example "Stina Berg" */
  inStead?: string;
}

/** A decision as the register has it, with its day and who took it. */
export class DecisionOnMandateAnswer extends DocumentAnswer {
  /** Of the board's, its meeting's; it may be registered later. @example "2010-02-03" */
  decidedOn: string;
  decidedBy: DeciderAnswer;
}

/** A page of decisions, the first first. */
export class DecisionsOnMandateAnswer {
  items: DecisionOnMandateAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
}
