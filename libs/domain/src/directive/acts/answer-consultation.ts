import { roleHeldFor } from '../../actor.js';
import { refuse } from '../../refusal.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import type { AnsweredBy } from '../events.js';
import { committeeMetWhenConsulted } from '../rules/committee-met-when-consulted.js';

/**
 * A committee answers a consultation, and says who decided the answer: the committee (day, §) or its office. One that comes when the case has been decided
 * is a document of the case all the same.
 */
export interface AnswerConsultation extends OfEdition {
  readonly type: 'answer-consultation';
  readonly unit: string;
  readonly answeredBy: AnsweredBy;
  readonly answer: string;
}

export const answerConsultation = editionAct<AnswerConsultation>('answer-consultation', {
  fields: ['unit', 'answeredBy', 'answer'],
  rules: ({ unit, answeredBy }, { edition: { consultation } }, { actor, today }) => [
    roleHeldFor(actor, today, unit) && consultation?.units.includes(unit) ? undefined : refuse('unit-not-consulted'),
    consultation?.answers.some((one) => one.unit === unit) ? refuse('consultation-answered') : undefined,
    committeeMetWhenConsulted(consultation, answeredBy, today),
  ],
  decide: ({ directive, edition, unit, answeredBy, answer }, about) =>
    decided({ office: 'committee-contact' }, directive, {
      type: 'ConsultationAnswered',
      edition,
      document: about.edition.documents + 1,
      unit,
      answeredBy,
      answer,
    }),
});
