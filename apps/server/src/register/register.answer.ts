/** A mark of secrecy as the register shows it (OSL 5:5). */
export class RegisterMarkAnswer {
  /** @example "OSL 18:8" */
  provision: string;
  /** @example "Kommunstyrelsen" */
  authority: string;
  /** @example "2009-01-12" */
  markedOn: string;
}

/** An edition that the reader may read. */
export class RegisterEditionAnswer {
  /** @example "f2fc2a36-7b9d-5ac8-b8c6-0a80fbae86d1" */
  directive: string;
  /** @example 1 */
  edition: number;
}

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
  /** Hidden where the document bears a mark of secrecy. @example "Anvisning för telefoni" */
  about?: string;
  /** The unit that it came from or went to. @example "Socialnämnden" */
  counterpart?: string;
  /** What the case is. Hidden as `about` is. @example "first-edition" */
  of?: 'first-edition' | 'new-edition' | 'evaluation' | 'exemption';
  /** The edition that it is about, once anybody may read it. Hidden as `about` is. */
  edition?: RegisterEditionAnswer;
  /** The edition whose case it belongs to, or whose evaluation: for those who read all cases. Hidden as `about` is. */
  ofCase?: RegisterEditionAnswer;
  /** The exemption that it is about, by its id: for those who read all exemptions. Hidden as `about` is. */
  exemption?: string;
  /** The mark of secrecy that holds on it today. */
  mark?: RegisterMarkAnswer;
}

export class RegisterPageAnswer {
  items: DocumentAnswer[];
  next?: string;
}
