import { streamOf } from '../../act.js';
import type { SwedishDate } from '../../time.js';
import { decided } from '../changes.js';
import { decideBy } from '../days-to-decide.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { consultedAreNew } from '../rules/consulted-are-new.js';
import { consultedExist } from '../rules/consulted-exist.js';
import { dayIsNotPast } from '../rules/day-is-not-past.js';
import { opinionsGetNoLessTime } from '../rules/opinions-get-no-less-time.js';

/** More committees are asked the same (KL 6:12), by the same day or a later one, which then holds for all who have not answered. */
export interface WidenConsultation extends OfEdition {
  readonly type: 'widen-consultation';
  readonly units: readonly string[];
  readonly answerBy: SwedishDate;
}

export const widenConsultation = editionAct<WidenConsultation>('widen-consultation', {
  fields: ['units', 'answerBy'],
  more: ({ units }) => ({ streams: units.map((unit) => streamOf('unit', unit)) }),
  rules: ({ units, answerBy }, { edition }, { today }, world) => [
    consultedExist(units, today, world),
    consultedAreNew(edition, units, world),
    opinionsGetNoLessTime(edition, answerBy),
    dayIsNotPast(answerBy, today),
  ],
  decide: ({ directive, edition, units, answerBy }, { edition: asked }, { today, policy }) => {
    const { state, documents, consultation } = asked;
    const until = decideBy({ ...(consultation && { consultation: { ...consultation, units, answerBy } }) }, today, policy);
    return decided({ office: 'it-officer' }, directive, {
      type: 'ConsultationWidened',
      edition,
      document: documents + 1,
      units: [...new Set(units)],
      answerBy,
      ...(state === 'ready' && until > (asked.decideBy ?? '') && { decideBy: until }),
    });
  },
});
