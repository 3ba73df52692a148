/** A document of the register (OSL 5:2). */
export class DocumentAnswer {
  /** @example "031-2080/2008" */
  caseNumber: string;
  /** Its number in the case; 0 is the case itself. @example 1 */
  number: number;
  /** @example "2008-10-22" */
  registeredOn: string;
  /** @example "EditionApproved" */
  kind: string;
  /** @example "Anvisning för telefoni" */
  about: string;
  /** The unit that it came from or went to. @example "Socialnämnden" */
  counterpart?: string;
}

export class RegisterPageAnswer {
  items: DocumentAnswer[];
  next?: string;
}
