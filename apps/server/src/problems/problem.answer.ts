/** What was wrong with one value of the request. */
export class PointerAnswer {
  /**
   * Where it stands: a JSON pointer (RFC 6901) into the body, or the name of a query parameter.
   * @example "/content/provisions/0/text"
   */
  pointer: string;
  /** @example "length" */
  code: string;
  /** @example "Mellan 1 och 20000 tecken." */
  detail: string;
}

/** Why a request was not done (RFC 9457). */
export class ProblemAnswer {
  /**
   * Names the kind of problem, and is where it is described.
   * @example "http://127.0.0.1:3000/api/problems/draft-lacks-part"
   */
  type: string;
  /** @example "Reglerna tillåter det inte nu" */
  title: string;
  /** @example 409 */
  status: number;
  /** @example "Utkastet saknar: anskaffning. Skriv minst en bestämmelse i varje del." */
  detail: string;
  /** This very request, as it stands in the log. @example "urn:request:6f4c3a0e-8f7b-4f4e-9d41-0c8f4b9a3d11" */
  instance: string;
  /** The stable code of the rule or fault. @example "draft-lacks-part" */
  code: string;
  /** The rule's legal ground, in the law of today. @example "husregel (leveransstrategin: fyra obligatoriska delar)" */
  ground?: string;
  /** What the text names. */
  facts?: Record<string, string | number>;
  /** What was wrong with which value, where the input was invalid. */
  pointers?: PointerAnswer[];
  /** Where the current state is read. @example "/api/directives/0b9f7c1e-52b4-4c1a-9d57-4c5a51a3b9aa" */
  current?: string;
}
