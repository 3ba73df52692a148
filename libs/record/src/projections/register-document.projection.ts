import type { AggregateState } from '@anvisa/domain/aggregates';
import { swedishDateOf } from '@anvisa/domain/time';
import { editionTold } from './edition.projection.js';
import type { Projection, Step } from './projection.js';

interface Registered {
  readonly number: number;
  readonly kind: string;
  readonly about: string;
  readonly counterpart?: string;
}

/** The first row of every case is the case itself; its documents follow by number. */
const CASE = 0;

/** What a step adds to the register, if anything: a case that is opened, or a document received or drawn up in one (TF 2:9-10, OSL 5:1-2). */
export function registered(step: Step): Registered | undefined {
  const { change, after } = step;
  const { event } = change;
  const told = editionTold(step);
  if (told) {
    const about = told.edition.text?.outline.title ?? told.directive.title;
    if (event.type === 'EditionStarted') return { number: CASE, kind: 'case-opened', about };
    if (!('document' in event) || typeof event.document !== 'number') return undefined;
    // What is prepared has no title of its own yet: that of its text is working material until the decision.
    if (event.type === 'ConsultationOpened' || event.type === 'ConsultationWidened' || event.type === 'EditionWithdrawn')
      return { number: event.document, kind: event.type, about: told.directive.title };
    if (event.type === 'ConsultationAnswered')
      return { number: event.document, kind: event.type, about: told.directive.title, counterpart: event.unit };
    return { number: event.document, kind: event.type, about };
  }
  if (change.stream.startsWith('exemption/')) return ofExemption(event.type, after as AggregateState<'exemption'>);
  if (event.type === 'EvaluatorsAsked') return { number: CASE, kind: 'case-opened', about: event.title };
  if (event.type === 'ConclusionDrawn') return { number: 1, kind: event.type, about: (after as AggregateState<'evaluation'>).title };
  return undefined;
}

function ofExemption(kind: string, { unit, decisions, provision }: AggregateState<'exemption'>): Registered | undefined {
  if (kind === 'ExemptionRequested') return { number: 1, kind, about: provision, counterpart: unit };
  const isDecision = kind === 'ExemptionGranted' || kind === 'ExemptionRefused' || kind === 'ExemptionRevoked';
  return isDecision ? { number: 1 + decisions.length, kind, about: provision, counterpart: unit } : undefined;
}

export const registerDocumentProjection: Projection = {
  table: 'register_document',
  key: ['case_number', 'number'],
  version: 1,
  columns: ['case_number', 'number', 'registered_on', 'kind', 'about', 'counterpart', 'entry'],
  rows: (step) => {
    const row = registered(step);
    const { id, at, case: caseNumber } = step.envelope;
    if (!row || caseNumber === null) return [];
    const { number, kind, about, counterpart } = row;
    return [
      { case_number: caseNumber, number, registered_on: swedishDateOf(at), kind, about, counterpart: counterpart ?? null, entry: id },
    ];
  },
};
