import { askedOf, type Edition, type Review } from '@anvisa/domain/directive/directive';
import { countedVerdicts, standingOf } from '@anvisa/domain/directive/verdicts';
import type { Reach } from '@anvisa/domain/permission/reach';
import { reachesUnit } from '@anvisa/domain/permission/reaches';
import type { CaseEntry } from '@anvisa/record/queries/case-entries';
import type { EditionAnswer } from './edition.answer.js';
import type { PersonNamed } from './person.answer.js';
import type { LastReadAnswer, RoundAnswer } from './review.answer.js';

type Names = ReadonlyMap<string, string>;

/** Everybody whom the case names, in its review and the earlier rounds of it too. */
export function peopleIn({ officer, drafters, review, interests }: Edition, earlier: readonly Review[]): readonly string[] {
  return [
    officer,
    ...drafters,
    ...[...(review ? [review] : []), ...earlier].flatMap(({ reviewers, verdicts, comments, declined = [] }) => [
      ...reviewers,
      ...[...verdicts, ...comments, ...declined].map(({ by }) => by),
    ]),
    ...interests.map(({ person }) => person),
  ];
}

interface ReviewRead {
  readonly edition: Edition;
  /** The rounds before the edition's own. */
  readonly earlier: readonly Review[];
  readonly entries: readonly CaseEntry[];
  readonly names: Names;
}

/** Who works on an edition, and what reviewers say of it before it is decided: for those who read reviews. */
export function reviewShown({ edition, earlier, entries, names }: ReviewRead, read: LastReadAnswer | undefined): Partial<EditionAnswer> {
  const { officer, drafters, interests, review } = edition;
  const named = (id: string): PersonNamed => ({ id, name: names.get(id) ?? '' });
  const round = (one: Review) => roundShown({ ...edition, review: one }, entries, named);
  return {
    officer: named(officer),
    drafters: drafters.map(named),
    interests: interests.map(({ person, ...interest }) => ({ ...interest, person: named(person) })),
    ...(review && { review: Object.assign(round(review), read && { lastRead: read }) }),
    ...(earlier.length > 0 && { earlierReviews: earlier.map(round) }),
  };
}

type InReview = Edition & { readonly review: Review };

/** A round as it stands or ended, with the reasons of each who answered. */
function roundShown(edition: InReview, entries: readonly CaseEntry[], named: (id: string) => PersonNamed): RoundAnswer {
  const { review } = edition;
  const { round, textHash, openedAt, answerBy, closed } = review;
  const counted = countedVerdicts(edition);
  return {
    round,
    textHash,
    openedAt,
    answerBy,
    ...(closed && { closed }),
    declined: (review.declined ?? []).map(({ by, at }) => ({ by: named(by), at, ...reasonsOf('ReviewDeclined', { by, at }, entries) })),
    reviewers: review.reviewers.map((id) => ({ id, name: named(id).name, standing: standingOf(edition, id) })),
    verdicts: review.verdicts.map((verdict) => ({
      ...verdict,
      by: named(verdict.by),
      counted: counted.includes(verdict),
      ...reasonsOf('VerdictGiven', verdict, entries),
    })),
    comments: review.comments.map(({ by, ...comment }) => ({ ...comment, by: named(by) })),
  };
}

/** A consultation and its answers: for a committee's contact, what their own committee was asked, when and of which text, and answered. */
export function consultationShown({ consultation }: Edition, entries: readonly CaseEntry[], reach: Reach): Partial<EditionAnswer> {
  if (!consultation) return {};
  const units = consultation.units.filter((unit) => reachesUnit(reach, unit));
  const { at: openedAt, ...of } = askedOf(consultation, units[0] ?? '');
  return {
    consultation: {
      openedAt,
      ...of,
      answerBy: consultation.answerBy,
      ...questionOf(entries),
      units,
      answers: consultation.answers
        .filter(({ unit }) => reachesUnit(reach, unit))
        .map((one) => ({ ...one, ...answerOf(one.unit, entries) })),
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
