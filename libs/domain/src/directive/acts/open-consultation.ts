import { streamOf } from '../../act.js';
import { addWorkingDays } from '../../conduct/working-days.js';
import { refuse } from '../../refusal.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';

/** The case is sent to committees for their opinion (remiss, KL 6:12). */
export interface OpenConsultation extends OfEdition {
  readonly type: 'open-consultation';
  readonly units: readonly string[];
  readonly question: string;
}

export const openConsultation = editionAct<OpenConsultation>('open-consultation', {
  fields: ['units', 'question'],
  more: ({ units }) => ({ streams: units.map((unit) => streamOf('unit', unit)) }),
  rules: ({ units }, _about, _context, world) => [units.every((unit) => world.find('unit', unit)) ? undefined : refuse('not-found')],
  decide: ({ directive, edition, units, question }, about, { today, policy }) =>
    decided({ office: 'it-officer' }, directive, {
      type: 'ConsultationOpened',
      edition,
      document: about.edition.documents + 1,
      units: [...new Set(units)],
      question,
      answerBy: addWorkingDays(today, policy.consultation.within),
    }),
});
