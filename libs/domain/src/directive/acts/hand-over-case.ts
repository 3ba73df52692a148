import { streamOf } from '../../act.js';
import { holdsOneOf } from '../../permission/permitted.js';
import { OFFICERS } from '../../permission/role-groups.js';
import { personHasNotLeft } from '../../person/rules/person-has-not-left.js';
import { refuse } from '../../refusal.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { disqualifiedDoesNotHandle } from '../rules/disqualified-does-not-handle.js';

/** The case goes to another officer: from whoever has it, or by the head of IT. */
export interface HandOverCase extends OfEdition {
  readonly type: 'hand-over-case';
  readonly to: string;
  readonly reasons: string;
}

export const handOverCase = editionAct<HandOverCase>('hand-over-case', {
  fields: ['to', 'reasons'],
  more: ({ to }) => ({ streams: [streamOf('person', to)] }),
  rules: ({ to }, { edition }, { today }, world) => {
    const colleague = world.find('person', to);
    return [
      colleague && holdsOneOf(colleague, today, OFFICERS) ? undefined : refuse('role-missing', { roles: 'it-officer' }),
      colleague && personHasNotLeft(colleague),
      disqualifiedDoesNotHandle(edition, { person: to }),
    ];
  },
  decide: ({ directive, edition, to, reasons }) =>
    decided({ office: 'it-officer' }, directive, { type: 'CaseHandedOver', edition, to, reasons }),
});
