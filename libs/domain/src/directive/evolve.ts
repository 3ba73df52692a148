import type { EntryMeta } from '../aggregate.js';
import { interestsAfter } from '../disqualification/interests-after.js';
import { swedishDateOf } from '../time.js';
import { stateAfter } from '../transition.js';
import { DECISION_EVENTS } from './decision-events.js';
import { type ConsultationAnswer, type DecidingBody, type Directive, dayOf, type Edition } from './directive.js';
import type { DirectiveEvent } from './events.js';
import { type RoundEvent, roundAfter, roundOpened } from './review-rounds.js';
import { IN_PREPARATION } from './states.js';
import { EDITION_TRANSITIONS } from './transitions.js';

/** The state of a directive after one more event. */
export function evolveDirective(directive: Directive | undefined, event: DirectiveEvent, meta: EntryMeta): Directive {
  if (event.type === 'DirectiveStarted') return { id: meta.id, area: event.area, title: event.title, editions: [] };
  if (!directive) throw new Error(`${event.type} before DirectiveStarted`);
  if (event.type === 'DirectiveMoved') return { ...directive, moves: [...(directive.moves ?? []), { area: event.area, from: event.from }] };
  if (event.type === 'EditionStarted') return { ...directive, editions: [...directive.editions, begun(event, meta, directive)] };

  const title = event.type === 'EnteredIntoForce' ? titleInForce(directive, event.edition) : directive.title;
  return { ...directive, title, editions: directive.editions.map((one) => (one.number === event.edition ? moved(one, event, meta) : one)) };
}

/** Whoever starts an edition has its case; one that an evaluation opens goes to the officer of the edition that was evaluated. */
function begun(event: Extract<DirectiveEvent, { type: 'EditionStarted' }>, { at, by }: EntryMeta, { editions }: Directive): Edition {
  const evaluated = event.evaluation === undefined ? undefined : editions.find(({ number }) => number === event.basedOn);
  return {
    number: event.edition,
    caseNumber: event.caseNumber,
    state: 'draft',
    ...(event.basedOn !== undefined && { basedOn: event.basedOn }),
    officer: evaluated?.officer ?? by,
    ...(evaluated && evaluated.officer !== by && { handedOverAt: at }),
    drafters: [],
    reviewedBy: [],
    startedAt: at,
    since: at,
    readyBy: event.readyBy,
    interests: [],
    decisions: [],
    documents: 0,
    corrections: [],
    evaluation: { count: 0 },
  };
}

function titleInForce(directive: Directive, number: number): string {
  return directive.editions.find((one) => one.number === number)?.text?.outline.title ?? directive.title;
}

/** The edition after the event: its state by the table, then what the event itself tells. */
function moved(edition: Edition, event: DirectiveEvent, meta: EntryMeta): Edition {
  const state = stateAfter(EDITION_TRANSITIONS, edition.state, event.type);
  const since = state === edition.state ? edition.since : meta.at;
  return told({ ...edition, state, since }, event, meta);
}

const with_ = <T>(list: readonly T[], one: T): readonly T[] => (list.includes(one) ? list : [...list, one]);

function told(edition: Edition, event: DirectiveEvent, meta: EntryMeta): Edition {
  switch (event.type) {
    case 'CaseHandedOver':
      return handedOver(edition, event.to, meta);
    case 'DraftSaved':
      return {
        ...edition,
        text: { hash: event.textHash, outline: event.outline },
        drafters: [meta.by, ...(event.writers ?? [])].reduce(with_<string>, edition.drafters),
      };
    case 'TextAmended':
      return { ...edition, text: { hash: event.textHash, outline: event.outline } };
    case 'CorrectionMade':
      return {
        ...edition,
        text: { hash: event.textHash, outline: event.outline },
        corrections: [
          ...edition.corrections,
          { document: event.document, at: meta.at, body: bodyOf(event), ...(event.board && { on: event.board.day }) },
        ],
        documents: event.document,
      };
    case 'ReviewOpened':
      return { ...edition, review: roundOpened(event, edition.text?.hash ?? '', meta) };
    case 'VerdictGiven':
    case 'ReviewDeclined':
    case 'ReviewerReplaced':
    case 'CommentAnswered':
    case 'ReviewClosed':
      return reviewed(edition, event, meta);
    case 'ReadyForDecision':
    case 'DecisionResumed': {
      const { postponedUntil: _, ...rest } = edition;
      return { ...rest, decideBy: event.decideBy, ...(event.type === 'ReadyForDecision' && { readyOn: swedishDateOf(meta.at) }) };
    }
    case 'DraftReopened':
      return { ...edition, readyBy: event.readyBy };
    case 'ConsultationOpened':
      return {
        ...edition,
        documents: event.document ?? edition.documents,
        consultation: { units: event.units, answerBy: event.answerBy, openedAt: meta.at, ...hashOf(edition), answers: [] },
        ...(event.decideBy !== undefined && { decideBy: event.decideBy }),
      };
    case 'ConsultationWidened':
      return widened(edition, event, meta);
    case 'ConsultationAnswered':
      return edition.consultation
        ? {
            ...edition,
            documents: event.document ?? edition.documents,
            consultation: {
              ...edition.consultation,
              answers: [...edition.consultation.answers, consultationAnswer(edition, event, meta)],
            },
          }
        : edition;
    case 'InterestDeclared':
    case 'DisqualificationDecided':
      return { ...edition, interests: interestsAfter(edition, event, meta) };
    case 'CaseTakenToBoard':
      return { ...edition, referredOn: event.board?.day ?? swedishDateOf(meta.at), ...(event.urgent && { takenAsUrgent: true }) };
    // Entries of the first builds withdrew also what lay with the board.
    case 'EditionWithdrawn':
      return { ...edition, state: 'withdrawn', since: meta.at, documents: event.document ?? edition.documents };
    case 'EditionPublished':
      return { ...edition, publishedAt: meta.at };
    case 'EnteredIntoForce':
      return { ...edition, inForceFrom: event.on, evaluation: { ...edition.evaluation, plannedFor: event.evaluateFrom } };
    case 'EditionLapsed':
      return edition.state === 'lapsed' ? { ...edition, inForceUntil: event.lastDay } : edition;
    case 'EditionSuperseded':
      return event.lastDay === undefined ? edition : { ...edition, inForceUntil: event.lastDay };
    case 'EvaluationPlanned':
      return { ...edition, evaluation: { ...edition.evaluation, plannedFor: event.on } };
    case 'EvaluationOpened':
      return { ...edition, evaluation: evaluationOpened(edition, event) };
    case 'EvaluationConcluded':
      return { ...edition, evaluation: evaluationConcluded(edition, event, meta) };
    default:
      return decided(edition, event, meta);
  }
}

function evaluationOpened(
  { evaluation: { count, concluded } }: Edition,
  { evaluation, answerBy }: Extract<DirectiveEvent, { type: 'EvaluationOpened' }>,
): Edition['evaluation'] {
  return { open: evaluation, ...(answerBy !== undefined && { answerBy }), count: count + 1, ...(concluded && { concluded }) };
}

function evaluationConcluded(
  { evaluation: { count } }: Edition,
  { outcome, nextOn }: Extract<DirectiveEvent, { type: 'EvaluationConcluded' }>,
  { at }: EntryMeta,
): Edition['evaluation'] {
  return { plannedFor: nextOn, count, concluded: { round: count, outcome, at } };
}

function widened(
  edition: Edition,
  { document, units, answerBy, decideBy }: Extract<DirectiveEvent, { type: 'ConsultationWidened' }>,
  { at }: EntryMeta,
): Edition {
  const { consultation } = edition;
  if (!consultation) return edition;
  const later = [...(consultation.later ?? []), { units, at, ...hashOf(edition) }];
  return {
    ...edition,
    documents: document,
    consultation: { ...consultation, units: [...consultation.units, ...units], answerBy, later },
    ...(decideBy !== undefined && { decideBy }),
  };
}

function hashOf({ text }: Edition): { readonly textHash?: string } {
  return text ? { textHash: text.hash } : {};
}

function consultationAnswer(
  edition: Edition,
  { unit, answeredBy }: Extract<DirectiveEvent, { type: 'ConsultationAnswered' }>,
  { at }: EntryMeta,
): ConsultationAnswer {
  return { unit, answeredBy, at, ...hashOf(edition), ...(!IN_PREPARATION.includes(edition.state) && { late: true as const }) };
}

/** Whoever takes a case over by their own act, or has it already, knows of it. */
function handedOver(edition: Edition, to: string, { at, by }: EntryMeta): Edition {
  if (to === edition.officer) return edition;
  const { handedOverAt: _, ...rest } = edition;
  return { ...rest, officer: to, ...(to !== by && { handedOverAt: at }) };
}

function reviewed(edition: Edition, event: RoundEvent, meta: EntryMeta): Edition {
  const { review, reviewedBy } = edition;
  if (!review) return edition;
  return {
    ...edition,
    review: roundAfter(review, event, meta),
    ...(event.type === 'VerdictGiven' && { reviewedBy: with_(reviewedBy, meta.by) }),
  };
}

/** A decision joins the case's decisions, and sets the days that follow from it. */
function decided(edition: Edition, event: DirectiveEvent, { by, at }: EntryMeta): Edition {
  if (!('document' in event) || event.document === undefined) return edition;
  const outcome = 'withChanges' in event && event.withChanges ? 'approved-with-changes' : (DECISION_EVENTS[event.type] ?? 'approved');
  const decision = {
    document: event.document,
    outcome,
    by,
    at,
    body: bodyOf(event),
    ...('decidedOn' in event && { on: event.decidedOn }),
    ...('board' in event && event.board && { on: event.board.day }),
    ...('urgent' in event && event.urgent && { urgent: true as const }),
    ...('textHash' in event && { textHash: event.textHash }),
  };
  const { takenAsUrgent: _, ...rest } = edition;
  return {
    ...rest,
    documents: event.document,
    decisions: [...edition.decisions, decision],
    ...('readyBy' in event && { readyBy: event.readyBy }),
    ...(event.type === 'EditionReferred' && { referredOn: swedishDateOf(at) }),
    ...('until' in event && { postponedUntil: event.until }),
    ...('units' in event && {
      laterAddressees: [...(edition.laterAddressees ?? []), { units: event.units, from: dayOf(decision), document: event.document }],
    }),
    ...('lastDay' in event && { repealOn: event.lastDay, inForceUntil: event.lastDay }),
  };
}

function bodyOf(event: DirectiveEvent): DecidingBody {
  if ('board' in event) return 'executive-board';
  return 'decidedBy' in event ? 'chair' : 'delegate';
}
