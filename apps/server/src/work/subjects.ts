import type { World } from '@anvisa/domain/act';
import { areaOn } from '@anvisa/domain/directive/directive';
import type { Case } from '@anvisa/domain/directive/edition-act';
import type { Evaluation } from '@anvisa/domain/evaluation/evaluation';
import type { ExemptionCase } from '@anvisa/domain/exemption/exemption-act';
import type { Mandate } from '@anvisa/domain/mandate/mandate';
import type { Unit } from '@anvisa/domain/person/unit';
import type { Receipt } from '@anvisa/domain/receipt/receipt';
import type { DelegationReport } from '@anvisa/domain/report/report';
import type { Strategy } from '@anvisa/domain/strategy/strategy';
import type { SwedishDate } from '@anvisa/domain/time';
import { editionAddress } from '../editions/edition-act.js';
import type { WorkSubjectAnswer } from './work.answer.js';

/** What each kind of case is called and where it is read. */

export function ofEdition({ directive, edition }: Case, today: SwedishDate): WorkSubjectAnswer {
  return {
    title: edition.text?.outline.title ?? directive.title,
    caseNumber: edition.caseNumber,
    area: areaOn(directive, today),
    directive: directive.id,
    edition: edition.number,
    self: editionAddress({ directive: directive.id, edition: edition.number }),
  };
}

export function ofEvaluation(
  { directive, edition, round, title, caseNumber }: Evaluation,
  world: World,
  today: SwedishDate,
): WorkSubjectAnswer {
  const found = world.find('directive', directive);
  const self = `${editionAddress({ directive, edition })}/evaluations/${round}`;
  return { title, caseNumber, ...(found && { area: areaOn(found, today) }), directive, edition, self };
}

export function ofExemption({ exemption, directive, ruling }: ExemptionCase, today: SwedishDate): WorkSubjectAnswer {
  const { caseNumber, edition, id } = exemption;
  const title = ruling.text?.outline.title ?? directive.title;
  return { title, caseNumber, area: areaOn(directive, today), directive: directive.id, edition, self: `/api/exemptions/${id}` };
}

export function ofReceipt({ directive, edition, unit, title, caseNumber }: Receipt): WorkSubjectAnswer {
  return { title, caseNumber, directive, edition, self: `${editionAddress({ directive, edition })}/receipts/${unit}` };
}

export function ofReport({ id, compiledAt }: DelegationReport): WorkSubjectAnswer {
  return { title: compiledAt.slice(0, 10), self: `/api/delegation-reports/${id}` };
}

export function ofUnit({ id, name }: Unit): WorkSubjectAnswer {
  return { title: name, self: `/api/units/${id}` };
}

export function ofStrategy({ id, title, caseNumber }: Strategy): WorkSubjectAnswer {
  return { title, caseNumber, self: `/api/strategies/${id}` };
}

/** A mandate that waits to be confirmed is known by the strategy that it rests on. */
export function ofMandate({ id }: Mandate, { title, caseNumber }: Strategy): WorkSubjectAnswer {
  return { title, caseNumber, self: `/api/mandates/${id}` };
}
