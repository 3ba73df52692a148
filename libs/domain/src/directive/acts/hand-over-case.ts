import { streamOf } from '../../act.js';
import { type HeldRole, needsRole, rolesOn } from '../../actor.js';
import { refuse } from '../../refusal.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { CLOSED } from '../states.js';

/** The case goes to another officer: from whoever has it, or by the head of IT. */
export interface HandOverCase extends OfEdition {
  readonly type: 'hand-over-case';
  readonly to: string;
  readonly reasons: string;
}

const isOfficer = ({ role }: HeldRole) => role === 'it-officer' || role === 'head-of-it';

export const handOverCase = editionAct<HandOverCase>({
  fields: ['to', 'reasons'],
  may: ({ edition }, { actor, today }) => {
    if (CLOSED.includes(edition.state)) return refuse('wrong-state', { state: edition.state, wanted: 'open' });
    return edition.officer === actor.person ? needsRole(actor, today, 'it-officer', 'head-of-it') : needsRole(actor, today, 'head-of-it');
  },
  more: ({ to }) => ({ streams: [streamOf('person', to)] }),
  rules: ({ to }, _about, { today }, world) => {
    const colleague = world.find('person', to);
    return [colleague && rolesOn(colleague, today).some(isOfficer) ? undefined : refuse('role-missing', { roles: 'it-officer' })];
  },
  decide: ({ directive, edition, to, reasons }) =>
    decided({ office: 'it-officer' }, directive, { type: 'CaseHandedOver', edition, to, reasons }),
});
