import type { Edition } from '@anvisa/domain/directive/directive';
import { countedVerdicts, standingOf } from '@anvisa/domain/directive/verdicts';
import type { Reach } from '@anvisa/domain/permission/reach';
import { reachesUnit } from '@anvisa/domain/permission/reaches';
import type { CaseEntry } from '@anvisa/record/queries/case-entries';
import type { EditionAnswer } from './edition.answer.js';
import type { PersonNamed } from './person.answer.js';
import type { LastReadAnswer } from './review.answer.js';

type Names = ReadonlyMap<string, string>;

/** Everybody whom the case names. */
export function peopleIn({ officer, drafters, review, interests }: Edition): readonly string[] {
  return [
    officer,
    ...drafters,
    ...(review ? [...review.reviewers, ...[...review.verdicts, ...review.comments, ...(review.declined ?? [])].map(({ by }) => by)] : []),
    ...interests.map(({ person }) => person),
  ];
}

/** Who works on an edition, and what reviewers say of it before it is decided: for those who read reviews. */
export function reviewShown(
  edition: Edition,
  entries: readonly CaseEntry[],
  names: Names,
  read: LastReadAnswer | undefined,
): Partial<EditionAnswer> {
  const { officer, drafters, interests, review } = edition;
  const named = (id: string): PersonNamed => ({ id, name: names.get(id) ?? '' });
  const counted = countedVerdicts(edition);
  return {
    officer: named(officer),
    drafters: drafters.map(named),
    interests: interests.map(({ person, ...interest }) => ({ ...interest, person: named(person) })),
    ...(review && {
      review: {
        ...review,
        declined: (review.declined ?? []).map(({ by, at }) => ({ by: named(by), at, ...reasonsOf('ReviewDeclined', { by, at }, entries) })),
        reviewers: review.reviewers.map((id) => ({ id, name: named(id).name, standing: standingOf(edition, id) })),
        verdicts: review.verdicts.map((verdict) => ({
          ...verdict,
          by: named(verdict.by),
          counted: counted.includes(verdict),
          ...reasonsOf('VerdictGiven', verdict, entries),
        })),
        comments: review.comments.map(({ by, ...comment }) => ({ ...comment, by: named(by) })),
        ...(read && { lastRead: read }),
      },
    }),
  };
}

/** A consultation and its answers: for a committee's contact, what their own committee was asked and answered. */
export function consultationShown({ consultation }: Edition, entries: readonly CaseEntry[], reach: Reach): Partial<EditionAnswer> {
  if (!consultation) return {};
  const { units, answers, ...asked } = consultation;
  return {
    consultation: {
      ...asked,
      ...questionOf(entries),
      units: units.filter((unit) => reachesUnit(reach, unit)),
      answers: answers.filter(({ unit }) => reachesUnit(reach, unit)).map((one) => ({ ...one, ...answerOf(one.unit, entries) })),
    },
  };
}

/** The reasons that a reviewer gave lie in their entry alone. */
function reasonsOf(
  type: 'VerdictGiven' | 'ReviewDeclined',
  { by, at }: { by: string; at: string },
  entries: readonly CaseEntry[],
): { reasons?: string } {
  const entry = entries.find(
    ({ envelope, disclosed }) =>
      envelope.type === type && envelope.at === at && (disclosed.actor as { person?: string } | undefined)?.person === by,
  );
  return typeof entry?.disclosed.reasons === 'string' ? { reasons: entry.disclosed.reasons } : {};
}

function questionOf(entries: readonly CaseEntry[]): { question?: string } {
  const entry = entries.find(({ envelope }) => envelope.type === 'ConsultationOpened');
  return typeof entry?.disclosed.question === 'string' ? { question: entry.disclosed.question } : {};
}

function answerOf(unit: string, entries: readonly CaseEntry[]): { answer?: string } {
  const entry = entries.find(({ envelope }) => envelope.type === 'ConsultationAnswered' && envelope.open.unit === unit);
  return typeof entry?.disclosed.answer === 'string' ? { answer: entry.disclosed.answer } : {};
}
