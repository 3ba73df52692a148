import type { StreamId } from '@anvisa/domain/act';
import type { AggregateState } from '@anvisa/domain/aggregates';
import { deputyshipConductor, editionConductor, exemptionConductor, strategyConductor } from '@anvisa/domain/conduct/conductors';
import type { DeputyshipCase } from '@anvisa/domain/conduct/deputyship-case';
import type { EditionCase, SeenReceipt } from '@anvisa/domain/conduct/edition-case';
import type { ExemptionCase } from '@anvisa/domain/conduct/exemption-case';
import type { LastDays } from '@anvisa/domain/conduct/open-units';
import { STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import type { StandingPolicy } from '@anvisa/domain/conduct/standing-policy';
import type { StrategyCase } from '@anvisa/domain/conduct/strategy-case';
import { type Edition, editionOf } from '@anvisa/domain/directive/directive';
import { type Instant, swedishDateOf } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { onlyRow } from '../queries/instance.js';

/** What a conductor sees: its case, where the record holds it, the policy in force, the record's own instant, and the wish that it came for. */
export interface Observed<C> {
  readonly case: C | undefined;
  readonly policy: StandingPolicy;
  readonly now: Instant;
  readonly wanted: string | undefined;
}

interface Row<S> {
  readonly now: Date;
  readonly wanted: string | null;
  readonly policy: AggregateState<'policy'> | null;
  readonly subject: S | null;
  readonly log: AggregateState<'conduct'> | null;
}
interface EditionRow extends Row<AggregateState<'directive'>> {
  readonly strategies: readonly AggregateState<'strategy'>[];
  readonly receipts: readonly SeenReceipt[];
  readonly lastDays: LastDays;
}

/** In one statement, which sees one moment. It reads alone, and holds nothing. */
const SEEN = `clock_timestamp() + clock_offset AS now,
  (SELECT wanted FROM wakeup WHERE conductor = $1) AS wanted,
  (SELECT state FROM stream WHERE id = 'policy/standing') AS policy,
  (SELECT state FROM stream WHERE id = $2) AS subject,
  (SELECT state FROM stream WHERE id = 'conduct/' || $1) AS log`;
/** All strategies: over decades there are a few. */
const STRATEGIES = `(SELECT coalesce(jsonb_agg(state ORDER BY id), '[]') FROM stream WHERE kind = 'strategy') AS strategies`;
const RECEIPTS = `(SELECT coalesce(jsonb_agg(jsonb_build_object('unit', unit, 'sentAt', to_char(sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'answerBy', answer_by, 'state', CASE WHEN acknowledged_at IS NULL THEN 'sent' ELSE 'acknowledged' END) ORDER BY sent_at, unit), '[]')
  FROM receipt WHERE directive = $3 AND edition = $4) AS receipts`;

const LAST_DAYS = `(SELECT coalesce(jsonb_object_agg(substr(id, 6), state->>'closed'), '{}') FROM stream WHERE kind = 'unit' AND state ? 'closed') AS "lastDays"`;

async function glance<S>(db: Queryable, conductor: string, subject: StreamId): Promise<Row<S>> {
  const { rows } = await db.query<Row<S>>({ name: 'observe', text: `SELECT ${SEEN} FROM instance`, values: [conductor, subject] });
  return onlyRow(rows);
}

/** What the record holds of an edition for its conductor. */
export async function observeEdition(db: Queryable, directive: string, number: number): Promise<Observed<EditionCase>> {
  const { rows } = await db.query<EditionRow>({
    name: 'observe-edition',
    text: `SELECT ${SEEN}, ${STRATEGIES}, ${RECEIPTS}, ${LAST_DAYS} FROM instance`,
    values: [editionConductor(directive, number), `directive/${directive}`, directive, number],
  });
  const row = onlyRow(rows);
  const { subject, strategies, receipts, lastDays, log } = row;
  const edition = subject && editionOf(subject, number);
  if (!subject || !edition) return observed<EditionCase>(row, undefined);
  const { open } = edition.evaluation;
  const evaluation = open === undefined ? undefined : await evaluationOf(db, open);
  const evaluators = shouldHaveOpened(edition, row.now) ? { evaluators: await evaluatorsOf(db) } : {};
  return observed(row, {
    directive: subject,
    number,
    receipts,
    lastDays,
    ...(evaluation && { evaluation }),
    ...(log && { log }),
    strategies,
    ...evaluators,
  });
}

/** Only then is it asked who evaluates: it is rare, and people are many. */
function shouldHaveOpened({ evaluation: { open, plannedFor } }: Edition, now: Date): boolean {
  return open === undefined && plannedFor !== undefined && plannedFor <= swedishDateOf(now.toISOString());
}

async function evaluatorsOf(db: Queryable): Promise<readonly AggregateState<'person'>[]> {
  const { rows } = await db.query<{ state: AggregateState<'person'> }>({
    name: 'observe-evaluators',
    text: `SELECT state FROM stream WHERE kind = 'person' AND state->'roles' @> '[{"role": "evaluator"}]'`,
  });
  return rows.map(({ state }) => state);
}

async function evaluationOf(db: Queryable, id: string): Promise<AggregateState<'evaluation'> | undefined> {
  const { rows } = await db.query<{ state: AggregateState<'evaluation'> }>({
    name: 'observe-evaluation',
    text: 'SELECT state FROM stream WHERE id = $1',
    values: [`evaluation/${id}`],
  });
  return rows[0]?.state;
}

export async function observeStrategy(db: Queryable, id: string): Promise<Observed<StrategyCase>> {
  const row = await glance<AggregateState<'strategy'>>(db, strategyConductor(id), `strategy/${id}`);
  return observed(row, row.subject && { strategy: row.subject, ...(row.log && { log: row.log }) });
}

export async function observeExemption(db: Queryable, id: string): Promise<Observed<ExemptionCase>> {
  const row = await glance<AggregateState<'exemption'>>(db, exemptionConductor(id), `exemption/${id}`);
  const { subject, log } = row;
  const directive = subject?.state === 'granted' ? await directiveOf(db, subject.directive) : undefined;
  return observed(row, subject && { exemption: subject, ...(directive && { directive }), ...(log && { log }) });
}

async function directiveOf(db: Queryable, id: string): Promise<AggregateState<'directive'> | undefined> {
  const { rows } = await db.query<{ state: AggregateState<'directive'> }>({
    name: 'observe-directive',
    text: 'SELECT state FROM stream WHERE id = $1',
    values: [`directive/${id}`],
  });
  return rows[0]?.state;
}

export async function observeDeputyship(db: Queryable, person: string): Promise<Observed<DeputyshipCase>> {
  const row = await glance<AggregateState<'person'>>(db, deputyshipConductor(person), `person/${person}`);
  return observed(row, row.subject && { person: row.subject, ...(row.log && { log: row.log }) });
}

function observed<C extends object>({ now, policy, wanted }: Row<unknown>, found: C | null | undefined): Observed<C> {
  return { case: found ?? undefined, policy: policy?.policy ?? STANDING_POLICY, now: now.toISOString(), wanted: wanted ?? undefined };
}
