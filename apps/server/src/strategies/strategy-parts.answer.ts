import type { CouncilOutcome } from '@anvisa/domain/strategy/council-outcomes';
import type { SpeakingBody, StrategyDocument } from '@anvisa/domain/strategy/events';
import type { Step } from '@anvisa/domain/strategy/source-conflicts';

/** Who decided, and when. */
export class DecidedAnswer {
  /** @example "council" */
  body: 'council' | 'executive-board';
  /** @example "2008-03-03" */
  day: string;
}

/** A decision that the strategy rests on or is related to. */
export class RelatedDecisionAnswer {
  /** @example "031-2486/2007" */
  caseNumber: string;
  /** @example "IT-programmet" */
  title: string;
  /** Absent where nobody has decided yet. */
  decided?: DecidedAnswer;
}

/** The office's statement (tjänsteutlåtande), as the source dates it. */
export class OfficeStatementAnswer {
  /** @example "2009-09-05" */
  dated: string;
  /** @example "Stadsledningskontorets it-avdelning" */
  preparedBy: string;
}

/** The endorsement by the mayoral preparation (borgarrådsberedningen). */
export class PreparationAnswer {
  /** Absent where the source gives none. @example "2008-10-20" */
  day?: string;
  /** @example "Sten Nordin" */
  presenter: string;
}

/** The executive board's statement (utlåtande) to the council. */
export class ProposalAnswer {
  /** @example "2008:167 RI" */
  statement: string;
  /** @example "2008-10-22" */
  day: string;
  /** @example ["Godkänn leveransstrategin."] */
  proposes: string[];
  /** @example ["Sten Nordin", "Anette Otteborn"] */
  signedBy: string[];
}

/** A decision of the council's. */
export class CouncilDecisionAnswer {
  /** @example "2008-11-17" */
  day: string;
  /** @example "§ 12" */
  paragraph: string;
  /** Made up to show the product. @example true */
  isExample: boolean;
  /** @example "approved" */
  outcome: CouncilOutcome;
  /** From when the strategy applies. @example "2008-11-17" */
  from?: string;
  /** What the council changed. @example "Anvisningarna redovisas för fullmäktige varje år." */
  changes?: string;
}

/** A view noted in the minutes, without dissent (särskilt uttalande). */
export class SpecialStatementAnswer {
  /** @example "Ann-Margarethe Livh (v)" */
  whose: string;
  /** @example "mayoral-preparation" */
  body: SpeakingBody;
  /** @example "Jämför synen på splittrade it-leveranser med synen på privatisering i mjuka verksamheter." */
  note: string;
}

/** A document of the case. */
export class StrategyDocumentAnswer {
  /** @example "2d3e4f5a-6b7c-8d8e-9f0a-1b2c3d4e5f6a" */
  document: string;
  /** @example "appendix" */
  what: StrategyDocument;
  /** @example "Bilaga 1: Leveransstrategi för IT-området" */
  title: string;
  /** @example "5f2c6c3f0c4e4b0f0a7f4a0c5c1b9f6f7f9e6d1c2b3a4958677685940a1b2c3d" */
  sha256: string;
}

/** A document that the case should have and does not. */
export class MissingDocumentAnswer {
  /** @example "appendix" */
  what: StrategyDocument;
  /** @example "Bilagan med strategins text följer inte med källan." */
  reason: string;
}

/** A dated step of the strategy's case. */
export class DatedStepAnswer {
  /** @example "office-statement" */
  step: Step;
  /** @example "2009-09-05" */
  day: string;
  /** Of a steering document: which. @example "031-2486/2007" */
  caseNumber?: string;
}

/** Two dates of the source that cannot both be right: a basis dated after what rests on it. It is shown, never corrected. */
export class SourceConflictAnswer {
  basis: DatedStepAnswer;
  resting: DatedStepAnswer;
  /** How many days after. @example 318 */
  days: number;
}
