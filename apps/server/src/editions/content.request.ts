import { type Consequence, EXEMPTING, type Exempting, PARTS, type Part as PartOfText } from '@anvisa/domain/directive/content';
import { Choice } from '../fields/choice.js';
import { Day } from '../fields/day.js';
import { Ids, Texts } from '../fields/list.js';
import { Part, Parts } from '../fields/part.js';
import { Name, Text } from '../fields/text.js';
import { Whole } from '../fields/whole.js';

/** A numbered unit of the text. */
export class ProvisionRequest {
  /** Stays when the provision moves, so that comments and comparisons follow it. @example "p1" */
  @Name({ max: 40 })
  id: string;

  /** Which of the mandatory parts it belongs to. @example "business-considerations" */
  @Choice(PARTS)
  part: PartOfText;

  /** @example "Affärsmässiga överväganden" */
  @Text({ max: 300 })
  heading: string;

  /** @example "Telefoni upphandlas i konkurrens som ett sammanhållet åtagande." */
  @Text({ max: 20_000 })
  text: string;
}

/** What the directive means for those whom it binds. «Inga» is an answer; nothing is none. */
export class ConsequencesRequest implements Record<Consequence, string> {
  /** @example "Sänker stadens kostnad för växel och abonnemang." */
  @Text({ max: 5_000 })
  cost: string;

  /** @example "Inga." */
  @Text({ max: 5_000 })
  staff: string;

  /** @example "Samtal spelas inte in." */
  @Text({ max: 5_000 })
  security: string;

  /** @example "Trafikuppgifter gallras efter tre månader." */
  @Text({ max: 5_000 })
  'personal-data': string;

  /** @example "Texttelefon och bildtelefoni ingår." */
  @Text({ max: 5_000 })
  accessibility: string;
}

/** All that an edition says. A draft may leave anything empty; only submitting asks for the whole. */
export class ContentRequest {
  /** @example "Anvisning för telefoni" */
  @Text({ max: 200 })
  title: string;

  @Parts(() => ProvisionRequest, { max: 250 })
  provisions: ProvisionRequest[];

  /** The units that must follow it. */
  @Ids({ max: 300 })
  addressees: string[];

  /** @example "2009-03-02" */
  @Day()
  inForceFrom: string;

  /** @example 12 */
  @Whole({ min: 1, max: 120 })
  evaluationMonths: number;

  /** Other cases and decisions by their registration numbers. @example ["031-2080/2008", "031-2486/2007"] */
  @Texts({ max: 50 }, { max: 60 })
  references: string[];

  /** Who may exempt from its provisions. @example "city-director" */
  @Choice(EXEMPTING)
  exemptionsBy: Exempting;

  /** Transitional provisions. @example "Gällande avtal löper ut." */
  @Text({ max: 10_000 })
  transitional: string;

  /** What is changed since the last edition, and why. @example "Ny anvisning." */
  @Text({ max: 10_000 })
  changes: string;

  @Part(() => ConsequencesRequest)
  consequences: ConsequencesRequest;
}
