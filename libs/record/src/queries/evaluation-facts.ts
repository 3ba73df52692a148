import type { Agreement } from '@anvisa/domain/area/area-map';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { areaOn, mapOn } from './area-on.js';

/** What the record knows of how a directive is followed, for whoever evaluates it. */
export interface EvaluationFacts {
  readonly exemptions: { readonly asked: number; readonly granted: number; readonly refused: number };
  /** The parts of the delivery in its area, with what they cost a year and the agreements under which they are bought. */
  readonly components: readonly {
    readonly id: string;
    readonly name: string;
    readonly yearlyCostSek: number;
    readonly agreements: readonly Agreement[];
  }[];
}

/** More components than an area has. */
const MOST = 200;

export async function evaluationFacts(db: Queryable, { directive, edition }: OfEdition, on: SwedishDate): Promise<EvaluationFacts> {
  const { rows } = await db.query<EvaluationFacts>({
    name: 'evaluation-facts',
    text: `SELECT (SELECT json_build_object('asked', count(*), 'granted', count(*) FILTER (WHERE state IN ('granted', 'expired', 'revoked')),
          'refused', count(*) FILTER (WHERE state = 'refused')) FROM exemption WHERE directive = $1 AND edition = $2) AS exemptions,
        (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'yearlyCostSek', yearly_cost_sek, 'agreements', agreements) ORDER BY name, id), '[]')
          FROM (SELECT c.* FROM component c JOIN ${mapOn('$3::date')} applying USING (map, version) WHERE c.area = ${areaOn('$1', '$3::date')} LIMIT ${MOST}) found) AS components`,
    values: [directive, edition, on],
  });
  return rows[0] ?? { exemptions: { asked: 0, granted: 0, refused: 0 }, components: [] };
}
