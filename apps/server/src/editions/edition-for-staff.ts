import type { Edition } from '@anvisa/domain/directive/directive';
import type { CaseEntry } from '@anvisa/record/queries/case-entries';
import type { EditionAnswer } from './edition.answer.js';
import type { PersonNamed } from './person.answer.js';

type Names = ReadonlyMap<string, string>;

/** Everybody whose name the staff's view shows. */
export function peopleIn({ officer, drafters, review, interests }: Edition): readonly string[] {
  return [
    officer,
    ...drafters,
    ...(review ? [...review.reviewers, ...review.verdicts.map(({ by }) => by), ...review.comments.map(({ by }) => by)] : []),
    ...interests.map(({ person }) => person),
  ];
}

/** What only staff see of an edition: who works on it, and what is said of it before it is decided. */
export function forStaff(edition: Edition, entries: readonly CaseEntry[], names: Names): Partial<EditionAnswer> {
  const named = (id: string): PersonNamed => ({ id, name: names.get(id) ?? '' });
  const { review, consultation } = edition;
  return {
    officer: named(edition.officer),
    drafters: edition.drafters.map(named),
    interests: edition.interests.map(({ person, ...interest }) => ({ ...interest, person: named(person) })),
    ...(review && {
      review: {
        ...review,
        reviewers: review.reviewers.map(named),
        verdicts: review.verdicts.map(({ by, ...verdict }) => ({ ...verdict, by: named(by), ...reasonsOf(verdict.at, by, entries) })),
        comments: review.comments.map(({ by, ...comment }) => ({ ...comment, by: named(by) })),
      },
    }),
    ...(consultation && {
      consultation: {
        ...consultation,
        units: [...consultation.units],
        answers: consultation.answers.map((one) => ({ ...one, ...answerOf(one.unit, entries) })),
      },
    }),
  };
}

/** A verdict's reasons lie in its entry alone. */
function reasonsOf(at: string, by: string, entries: readonly CaseEntry[]): { reasons?: string } {
  const entry = entries.find(
    ({ envelope, disclosed }) =>
      envelope.type === 'VerdictGiven' && envelope.at === at && (disclosed.actor as { person?: string } | undefined)?.person === by,
  );
  return typeof entry?.disclosed.reasons === 'string' ? { reasons: entry.disclosed.reasons } : {};
}

function answerOf(unit: string, entries: readonly CaseEntry[]): { answer?: string } {
  const entry = entries.find(({ envelope }) => envelope.type === 'ConsultationAnswered' && envelope.open.unit === unit);
  return typeof entry?.disclosed.answer === 'string' ? { answer: entry.disclosed.answer } : {};
}
