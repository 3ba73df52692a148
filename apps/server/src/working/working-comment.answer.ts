import { PersonNamed } from '../editions/person.answer.js';

export class CommentAnswerInDraft {
  /** @example "0b9f7c1e-52b4-4c1a-9d57-4c5a51a3b9aa" */
  id: string;
  by: PersonNamed;
  text: string;
  /** @example "2026-02-02T09:42:00.000Z" */
  at: string;
}

/** A comment on words of a draft, with its answers in the order they came. */
export class CommentInDraft extends CommentAnswerInDraft {
  /** @example "p4" */
  provision: string;
  /** The words that it is about; empty where it is about the whole provision. */
  quote: string;
  /** The words just before them. */
  before: string;
  answers: CommentAnswerInDraft[];
  /** Who marked it as done; absent while it is open. */
  resolvedBy?: PersonNamed;
}

export class CommentsInDraftAnswer {
  comments: CommentInDraft[];
}
