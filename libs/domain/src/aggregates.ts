import type { Aggregate } from './aggregate.js';
import { type AreaMap, type AreaMapEvent, areaMapAggregate } from './area/area-map.js';
import { type AreaEvent, areaAggregate, type GovernedArea } from './area/governed-area.js';
import { type ConductEvent, type ConductLog, conductAggregate } from './conduct/conduct-log.js';
import { type PolicyEvent, type PolicyState, policyAggregate } from './conduct/policy-log.js';
import { directiveAggregate } from './directive/aggregate.js';
import type { Directive, DirectiveEvent } from './directive/directive.js';
import { type Evaluation, type EvaluationEvent, evaluationAggregate } from './evaluation/evaluation.js';
import { type Exemption, type ExemptionEvent, exemptionAggregate } from './exemption/exemption.js';
import { type Mandate, type MandateEvent, mandateAggregate } from './mandate/mandate.js';
import { type Person, type PersonEvent, personAggregate } from './person/person.js';
import { type Unit, type UnitEvent, unitAggregate } from './person/unit.js';
import { type Receipt, type ReceiptEvent, receiptAggregate } from './receipt/receipt.js';
import { type DelegationReport, type ReportEvent, reportAggregate } from './report/report.js';
import { type Secrecy, type SecrecyEvent, secrecyAggregate } from './secrecy/secrecy.js';
import { type Strategy, type StrategyEvent, strategyAggregate } from './strategy/strategy.js';

/** Every aggregate of the record: its state and its events. */
export interface Aggregates {
  person: { state: Person; event: PersonEvent };
  unit: { state: Unit; event: UnitEvent };
  policy: { state: PolicyState; event: PolicyEvent };
  strategy: { state: Strategy; event: StrategyEvent };
  mandate: { state: Mandate; event: MandateEvent };
  'area-map': { state: AreaMap; event: AreaMapEvent };
  area: { state: GovernedArea; event: AreaEvent };
  directive: { state: Directive; event: DirectiveEvent };
  receipt: { state: Receipt; event: ReceiptEvent };
  evaluation: { state: Evaluation; event: EvaluationEvent };
  exemption: { state: Exemption; event: ExemptionEvent };
  report: { state: DelegationReport; event: ReportEvent };
  secrecy: { state: Secrecy; event: SecrecyEvent };
  conduct: { state: ConductLog; event: ConductEvent };
}
export type Kind = keyof Aggregates;
export type AggregateState<K extends Kind> = Aggregates[K]['state'];
export type AggregateEvent<K extends Kind> = Aggregates[K]['event'];

export const AGGREGATES: { readonly [K in Kind]: Aggregate<AggregateState<K>, AggregateEvent<K>> } = {
  person: personAggregate,
  unit: unitAggregate,
  policy: policyAggregate,
  strategy: strategyAggregate,
  mandate: mandateAggregate,
  'area-map': areaMapAggregate,
  area: areaAggregate,
  directive: directiveAggregate,
  receipt: receiptAggregate,
  evaluation: evaluationAggregate,
  exemption: exemptionAggregate,
  report: reportAggregate,
  secrecy: secrecyAggregate,
  conduct: conductAggregate,
};
