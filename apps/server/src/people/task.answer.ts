/** Something that hangs on a person, and would lie when they leave. */
export class TaskAnswer {
  /** A case that they have as officer; a review or an evaluation that they have not answered; a committee that they speak for; a deputyship. @example "review" */
  kind: 'case' | 'review' | 'evaluation' | 'contact' | 'deputyship';
  /** Where it is read. @example "/api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1" */
  at?: string;
  /** @example "031-12/2008" */
  caseNumber?: string;
  /** Left out for whoever reads no cases. @example "Anvisning för telefoni" */
  title?: string;
  /** The state of the case. @example "in-review" */
  state?: string;
  /** Comments in the case that wait for its officer's answer. @example 2 */
  comments?: number;
  /** @example "2008-12-01" */
  answerBy?: string;
  /** The committee that they speak for. @example "3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b" */
  unit?: string;
  /** The last day of the contact's duty or the deputyship. @example "2010-12-31" */
  until?: string;
}

/** All that hangs on a person. */
export class TasksAnswer {
  items: TaskAnswer[];
}
