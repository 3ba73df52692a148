import type { Envelope } from '@anvisa/domain/audit/entry';
import type { Queryable } from '../database/queryable.js';

/** The directive that an entry is about, by its title, and which of what belongs to it. */
export interface Subject {
  readonly directive: string;
  readonly title: string;
  readonly edition?: number;
  readonly exemption?: string;
  readonly unit?: string;
}

type Untitled = Omit<Subject, 'title'>;

/** What entries are about, by their ids. What belongs to no directive says itself what it is. */
export async function subjectsOf(db: Queryable, envelopes: readonly Envelope[]): Promise<ReadonlyMap<string, Subject>> {
  const exemptions = await exemptionsIn(db, envelopes);
  const found = envelopes.flatMap((one) => {
    const about = subjectOf(one, exemptions);
    return about ? [[one.id, about] as const] : [];
  });
  const titles = await titlesOf(
    db,
    found.map(([, { directive }]) => directive),
  );
  return new Map(
    found.flatMap(([id, about]) => (titles.has(about.directive) ? [[id, { ...about, title: titles.get(about.directive) ?? '' }]] : [])),
  );
}

function subjectOf({ stream, open }: Envelope, exemptions: ReadonlyMap<string, Untitled>): Untitled | undefined {
  const [kind, id = '', edition, last = ''] = stream.split('/');
  switch (kind) {
    case 'directive':
      return { directive: id, ...(typeof open.edition === 'number' && { edition: open.edition }) };
    case 'receipt':
      return { directive: id, edition: Number(edition), unit: last };
    case 'evaluation':
    case 'secrecy':
      return { directive: id, edition: Number(edition) };
    case 'exemption':
      return exemptions.get(id);
    default:
      return undefined;
  }
}

async function exemptionsIn(db: Queryable, envelopes: readonly Envelope[]): Promise<ReadonlyMap<string, Untitled>> {
  const ids = envelopes.flatMap(({ stream }) => (stream.startsWith('exemption/') ? [stream.slice('exemption/'.length)] : []));
  if (ids.length === 0) return new Map();
  const { rows } = await db.query<{ exemption: string; directive: string; edition: number; unit: string }>({
    name: 'exemptions-by-id',
    text: 'SELECT id AS exemption, directive, edition, unit FROM exemption WHERE id = ANY($1::uuid[])',
    values: [[...new Set(ids)]],
  });
  return new Map(rows.map((one) => [one.exemption, one]));
}

async function titlesOf(db: Queryable, directives: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (directives.length === 0) return new Map();
  const { rows } = await db.query<{ id: string; title: string }>({
    name: 'directive-titles',
    text: 'SELECT id, title FROM directive WHERE id = ANY($1::uuid[])',
    values: [[...new Set(directives)]],
  });
  return new Map(rows.map(({ id, title }) => [id, title]));
}
