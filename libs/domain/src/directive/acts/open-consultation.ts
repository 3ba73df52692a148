import { streamOf } from '../../act.js';
import { addWorkingDays } from '../../conduct/working-days.js';
import { decided } from '../changes.js';
import { decideBy } from '../days-to-decide.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { consultedExist } from '../rules/consulted-exist.js';

/** The case is sent to committees for their opinion (remiss, KL 6:12). */
export interface OpenConsultation extends OfEdition {
  readonly type: 'open-consultation';
  readonly units: readonly string[];
  readonly question: string;
}

export const openConsultation = editionAct<OpenConsultation>('open-consultation', {
  fields: ['units', 'question'],
  more: ({ units }) => ({ streams: units.map((unit) => streamOf('unit', unit)) }),
  rules: ({ units }, _about, { today }, world) => [consultedExist(units, today, world)],
  decide: ({ directive, edition, units: asked, question }, about, { now, today, policy }) => {
    const { state, documents } = about.edition;
    const answerBy = addWorkingDays(today, policy.consultation.within);
    const units = [...new Set(asked)];
    const consultation = { units, answerBy, openedAt: now, answers: [] };
    return decided({ office: 'it-officer' }, directive, {
      type: 'ConsultationOpened',
      edition,
      document: documents + 1,
      units,
      question,
      answerBy,
      ...(state === 'ready' && { decideBy: decideBy({ consultation }, today, policy) }),
    });
  },
});
