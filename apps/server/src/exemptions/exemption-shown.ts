import type { Directive } from '@anvisa/domain/directive/directive';
import type { Exemption } from '@anvisa/domain/exemption/exemption';
import { exemptionStands } from '@anvisa/domain/exemption/stands';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Showing } from '../acts/acts.js';
import type { PersonNamed } from '../editions/person.answer.js';
import type { ExemptionAfter, ExemptionAnswer } from './exemption.answer.js';

interface Beside {
  /** What it exempts from: whether it stands follows that one's editions. */
  readonly directive: Directive | undefined;
  readonly names: ReadonlyMap<string, string>;
}

/** Everybody whose name an exemption shows. */
export function peopleIn({ requestedBy, decisions }: Exemption): readonly string[] {
  return [requestedBy, ...decisions.map(({ by }) => by)];
}

/** An exemption, and whether it frees its unit today. */
export function exemptionShown(exemption: Exemption, { directive, names }: Beside, today: SwedishDate): ExemptionAnswer {
  const { decisions, until, conditions, requestedBy, ...told } = exemption;
  const named = (id: string): PersonNamed => ({ id, name: names.get(id) ?? '' });
  return {
    ...told,
    standsToday: directive !== undefined && exemptionStands(exemption, directive, today),
    ...(until !== undefined && { until }),
    ...(conditions !== undefined && { conditions }),
    requestedBy: named(requestedBy),
    decisions: decisions.map(({ by, ...decision }) => ({ ...decision, by: named(by) })),
  };
}

/** What the answer to an act on an exemption shows of it. */
export function exemptionAfter(id: string): Showing<ExemptionAfter> {
  return {
    show: (world) => {
      const exemption = world.find('exemption', id);
      if (!exemption) throw new Error('an act on an exemption leaves the exemption');
      return { exemption: id, self: `/api/exemptions/${id}`, caseNumber: exemption.caseNumber, state: exemption.state };
    },
    location: ({ self }) => self,
  };
}
