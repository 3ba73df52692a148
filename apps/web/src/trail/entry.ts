/** An entry of the trail, as far as the reader may see it: the case's trail and the whole one both give it. */
export interface TrailEntry {
  readonly type: string;
  /** Absent where it is not disclosed. */
  readonly actorName?: string | undefined;
  readonly inStead?: string | undefined;
  readonly office: string;
  readonly onBehalfOf?: string | null | undefined;
  /** What the entry says, what is disclosed of it included. */
  readonly says: Readonly<Record<string, unknown>>;
  /** The fields whose words are disposed of. */
  readonly disposed?: readonly string[] | undefined;
}

interface OfCase {
  readonly type: string;
  readonly office: string;
  readonly onBehalfOf: string | null;
  readonly open: Readonly<Record<string, unknown>>;
  readonly disclosed?: Readonly<Record<string, unknown>>;
  readonly disposed?: readonly string[];
}

/** An entry as the trail of a case gives it: the envelope, and what is disclosed to the reader. */
export function entryOfCase({ type, office, onBehalfOf, open, disclosed: { actor, ...disclosed } = {}, disposed }: OfCase): TrailEntry {
  const { name, inStead } = (actor ?? {}) as { name?: string; inStead?: { name: string } };
  return { type, office, onBehalfOf, actorName: name, inStead: inStead?.name, says: { ...open, ...disclosed }, disposed };
}
