import type { StreamId } from '@anvisa/domain/act';
import type { AggregateState, Kind } from '@anvisa/domain/aggregates';
import { deputyshipConductor, editionConductor, exemptionConductor, strategyConductor } from '@anvisa/domain/conduct/conductors';
import type { EditionCase, SeenReceipt } from '@anvisa/domain/conduct/edition-case';
import { type Policy, STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import { editionOf } from '@anvisa/domain/directive/directive';
import type { Instant } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';

/** What a conductor sees: its case, the policy in force, and the record's own instant. */
export interface Observed<C> {
  readonly case: C;
  readonly policy: Policy;
  readonly now: Instant;
}
export interface StrategyCase {
  readonly strategy: AggregateState<'strategy'>;
  readonly log?: AggregateState<'conduct'>;
}
export interface ExemptionCase {
  readonly exemption: AggregateState<'exemption'>;
  readonly log?: AggregateState<'conduct'>;
}
export interface DeputyshipCase {
  readonly person: AggregateState<'person'>;
  readonly log?: AggregateState<'conduct'>;
}

interface Glance {
  readonly now: Instant;
  readonly policy: Policy;
  readonly find: <K extends Kind>(kind: K, id: string) => AggregateState<K> | undefined;
}

/** A glance at some streams, with the policy and the instant: reads alone, holds nothing. */
async function glance(db: Queryable, streams: readonly StreamId[]): Promise<Glance> {
  const { rows } = await db.query<{ now: Date; id: string | null; state: unknown }>({
    name: 'observe',
    text: `SELECT n.now, s.id, s.state FROM (SELECT clock_timestamp() + clock_offset AS now FROM instance) n LEFT JOIN stream s ON s.id = ANY($1)`,
    values: [['policy/standing', ...streams]],
  });
  const states = new Map(rows.map(({ id, state }) => [id, state]));
  const find = <K extends Kind>(kind: K, id: string) => states.get(`${kind}/${id}`) as AggregateState<K> | undefined;
  return { now: rows[0]?.now.toISOString() ?? '', policy: find('policy', 'standing')?.policy ?? STANDING_POLICY, find };
}

/** What the record holds of an edition for its conductor; nothing where there is no such edition. */
export async function observeEdition(db: Queryable, directiveId: string, number: number): Promise<Observed<EditionCase> | undefined> {
  const conductor = editionConductor(directiveId, number);
  const { find, now, policy } = await glance(db, [`directive/${directiveId}`, `conduct/${conductor}`]);
  const directive = find('directive', directiveId);
  const edition = directive && editionOf(directive, number);
  if (!directive || !edition) return undefined;
  // One after the other: the reading may be one of a transaction's, on a single connection.
  const receipts = await receiptsOf(db, directiveId, number);
  const evaluation = edition.evaluation.open === undefined ? undefined : await evaluationOf(db, edition.evaluation.open);
  const strategies = await strategiesOf(db);
  const log = find('conduct', conductor);
  return { case: { directive, number, receipts, ...(evaluation && { evaluation }), ...(log && { log }), strategies }, policy, now };
}

async function receiptsOf(db: Queryable, directive: string, edition: number): Promise<readonly SeenReceipt[]> {
  const { rows } = await db.query<{ unit: string; sent_at: Date; answer_by: string; acknowledged: boolean }>({
    name: 'observe-receipts',
    text: 'SELECT unit, sent_at, answer_by, acknowledged_at IS NOT NULL AS acknowledged FROM receipt WHERE directive = $1 AND edition = $2 ORDER BY sent_at, unit',
    values: [directive, edition],
  });
  return rows.map(({ unit, sent_at, answer_by, acknowledged }) => ({
    unit,
    sentAt: sent_at.toISOString(),
    answerBy: answer_by,
    state: acknowledged ? 'acknowledged' : 'sent',
  }));
}

/** All strategies: over decades there are a few. */
async function strategiesOf(db: Queryable): Promise<readonly AggregateState<'strategy'>[]> {
  const { rows } = await db.query<{ state: AggregateState<'strategy'> }>({
    name: 'observe-strategies',
    text: `SELECT state FROM stream WHERE kind = 'strategy' ORDER BY id`,
  });
  return rows.map(({ state }) => state);
}

async function evaluationOf(db: Queryable, id: string): Promise<AggregateState<'evaluation'> | undefined> {
  return (await glance(db, [`evaluation/${id}`])).find('evaluation', id);
}

export async function observeStrategy(db: Queryable, id: string): Promise<Observed<StrategyCase> | undefined> {
  const { find, now, policy } = await glance(db, [`strategy/${id}`, `conduct/${strategyConductor(id)}`]);
  const [strategy, log] = [find('strategy', id), find('conduct', strategyConductor(id))];
  return strategy && { case: { strategy, ...(log && { log }) }, policy, now };
}

export async function observeExemption(db: Queryable, id: string): Promise<Observed<ExemptionCase> | undefined> {
  const { find, now, policy } = await glance(db, [`exemption/${id}`, `conduct/${exemptionConductor(id)}`]);
  const [exemption, log] = [find('exemption', id), find('conduct', exemptionConductor(id))];
  return exemption && { case: { exemption, ...(log && { log }) }, policy, now };
}

export async function observeDeputyship(db: Queryable, person: string): Promise<Observed<DeputyshipCase> | undefined> {
  const { find, now, policy } = await glance(db, [`person/${person}`, `conduct/${deputyshipConductor(person)}`]);
  const [held, log] = [find('person', person), find('conduct', deputyshipConductor(person))];
  return held && { case: { person: held, ...(log && { log }) }, policy, now };
}
