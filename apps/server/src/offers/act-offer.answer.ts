/** Why an act is not allowed now. */
export class ActRefusedAnswer {
  /** @example "drafter-does-not-decide" */
  code: string;
  /** @example "husregel (KL 6:6)" */
  ground: string;
  /** @example "Den som skrivit utkastet beslutar inte om det. Ersättaren eller kommunstyrelsen kan besluta." */
  detail: string;
}

/** Where an act is open for some outcomes alone: those, and why not the others. */
export class OutcomesLeftAnswer {
  /** @example ["refer"] */
  outcomes: string[];
  because: ActRefusedAnswer;
}

/** An act: whether the caller may do it now, and how, or why not. */
export class ActOfferAnswer {
  /** @example "decide-edition" */
  act: string;
  allowed: boolean;
  method: 'POST';
  /** Braces stand for what the caller chooses. @example "/api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1/decisions" */
  href: string;
  /** What the body must hold; left out where the API's description alone says it. @example ["textHash", "outcome", "record"] */
  fields?: string[];
  /** Whether If-Match must say which version was seen. */
  needsVersion: boolean;
  left?: OutcomesLeftAnswer;
  refusal?: ActRefusedAnswer;
}
