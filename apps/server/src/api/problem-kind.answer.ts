/** A kind of problem: a rule's refusal, or a fault of a request. */
export class ProblemKindAnswer {
  /** @example "drafter-does-not-decide" */
  code: string;
  /** The rule's legal ground; a fault of a request has none. @example "husregel (KL 6:6)" */
  ground?: string;
  /** @example "Den som skrivit utkastet beslutar inte om det. Ersättaren eller kommunstyrelsen kan besluta." */
  sv: string;
  /** @example "Whoever drafted an edition does not decide on it. The deputy or the board can." */
  en: string;
}
