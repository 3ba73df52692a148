import { streamOf } from '../../act.js';
import { personHasNotLeft } from '../../person/rules/person-has-not-left.js';
import { refuse } from '../../refusal.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { disqualifiedDoesNotHandle } from '../rules/disqualified-does-not-handle.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';
import { successorHandlesCases } from '../rules/successor-handles-cases.js';

/** The case goes to another officer: from whoever has it, or by the head of IT. */
export interface HandOverCase extends OfEdition {
  readonly type: 'hand-over-case';
  readonly to: string;
  readonly reasons: string;
}

export const handOverCase = editionAct<HandOverCase>('hand-over-case', {
  fields: ['to', 'reasons'],
  more: ({ to }) => ({ streams: [streamOf('person', to)] }),
  rules: ({ to, reasons }, { edition }, { today }, world) => {
    const colleague = world.find('person', to);
    if (!colleague) return [refuse('not-found')];
    return [
      reasonsAreGiven(reasons),
      successorHandlesCases(colleague, today),
      personHasNotLeft(colleague),
      disqualifiedDoesNotHandle(edition, { person: to }),
    ];
  },
  decide: ({ directive, edition, to, reasons }) =>
    decided({ office: 'it-officer' }, directive, { type: 'CaseHandedOver', edition, to, reasons }),
});
