import type { Outcome } from '../act.js';
import type { Actor } from '../actor.js';
import { city, DISA, record as decisionRecord } from '../directive/case.fixture.js';
import type { Exempting } from '../directive/content.js';
import { withEdition } from '../receipt/directive.fixture.js';
import { contactOf, context, type TestRecord } from '../receipt/record.fixture.js';
import { isRefusal } from '../refusal.js';
import type { SwedishDate } from '../time.js';
import { type GrantExemptionCommand, grantExemption } from './acts/grant-exemption.js';
import { type RequestExemptionCommand, requestExemption } from './acts/request-exemption.js';

export const REQUESTED = '2026-04-01';
export const DAY = '2026-04-08';
export const contact = contactOf('skolnamnden');
export const OF = { exemption: 'x1', directive: 'tele' } as const;

export const request: RequestExemptionCommand = {
  type: 'request-exemption',
  ...OF,
  edition: 1,
  provision: 'p2',
  unit: 'skolnamnden',
  reasons: 'Växeln är uppsagd först till årsskiftet.',
  until: '2026-12-31',
};
export const grant: GrantExemptionCommand = {
  type: 'grant-exemption',
  ...OF,
  until: '2026-12-31',
  conditions: 'Inga nya abonnemang.',
  record: decisionRecord(),
};
export const board = { day: '2026-04-07', paragraph: '9', reasons: 'Skäl.' };

/** The directive in force in a city with its mandates, naming who may exempt; the director's mandate passed on or not. */
export function inForce(exemptionsBy: Exempting = 'city-director', { approved = true, passedOn = false } = {}): TestRecord {
  const record = city({ approved });
  const mandate = record.state('mandate', 'director');
  if (mandate) record.standing('mandate', 'director', { ...mandate, maySubdelegate: passedOn });
  return withEdition('in-force', { record, text: { exemptionsBy } });
}

/** With the school committee's request. */
export function requested(...city: Parameters<typeof inForce>): TestRecord {
  const record = inForce(...city);
  allowed(record.when(requestExemption, request, context(REQUESTED, contact)));
  return record;
}

/** Granted by the city director until the end of the year. */
export function granted(until: SwedishDate = '2026-12-31', actor: Actor = DISA): TestRecord {
  const record = requested();
  allowed(record.when(grantExemption, { ...grant, until }, context(DAY, actor)));
  return record;
}

function allowed(outcome: Outcome): void {
  if (isRefusal(outcome)) throw new Error(`the fixture was refused: ${outcome.refused}`);
}
