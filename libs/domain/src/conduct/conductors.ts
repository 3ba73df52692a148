import type { Change } from '../act.js';
import type { DirectiveEvent } from '../directive/directive.js';
import type { PersonEvent } from '../person/person.js';
import { CONDUCTOR_KINDS, type ConductorKind } from './conduct-act.js';

/** Whom a conductor wakes over, from its id. */
export type ConductorRef =
  | { readonly kind: 'edition'; readonly directive: string; readonly edition: number }
  | { readonly kind: Exclude<ConductorKind, 'edition'>; readonly id: string };

export const editionConductor = (directive: string, edition: number) => `directive/${directive}/edition/${edition}`;
export const strategyConductor = (strategy: string) => `strategy/${strategy}`;
export const exemptionConductor = (exemption: string) => `exemption/${exemption}`;
export const deputyshipConductor = (person: string) => `deputyship/${person}`;

export function conductorRef(conductor: string): ConductorRef | undefined {
  const [of, id, track, number] = conductor.split('/');
  if (!id) return undefined;
  if (of === 'directive' && track === 'edition') return { kind: 'edition', directive: id, edition: Number(number) };
  const kind = CONDUCTOR_KINDS.find((one) => one === of);
  return kind && kind !== 'edition' ? { kind, id } : undefined;
}

/** All conductors whose ids begin so: what concerns every one of a kind is not listed one by one. */
const ALL_EDITIONS = 'directive/';
export const ALL_CONDUCTORS = '/';

export function isManyConductors(conductor: string): boolean {
  return conductor.endsWith('/');
}

/**
 * The conductors that a change of the record concerns. An acknowledgement wakes none: 150,000 of them come, and a reminder looks at who is silent
 * when it is due. Neither does a notice, which a conductor gave itself.
 */
function conductorsToWake({ stream, event }: Change): readonly string[] {
  const [kind = '', id = '', edition = ''] = stream.split('/');
  switch (kind) {
    case 'directive':
      return editionsConcerned(event as DirectiveEvent).map((number) => editionConductor(id, number));
    case 'evaluation':
      return [editionConductor(id, Number(edition))];
    case 'exemption':
      return [exemptionConductor(id)];
    case 'strategy':
      return ENDS_DIRECTIVES.includes(event.type) ? [strategyConductor(id), ALL_EDITIONS] : [strategyConductor(id)];
    case 'person':
      return concernsDeputies(event as PersonEvent) ? [deputyshipConductor(id)] : [];
    case 'policy':
      return [ALL_CONDUCTORS];
    default:
      return [];
  }
}

/**
 * The conductors that an act wakes.
 * @param mover the conductor whose act it is: it reads its case anew by itself after each move.
 */
export function conductorsWokenBy(changes: readonly Change[], mover?: string): readonly string[] {
  const concerned = new Set(changes.flatMap(conductorsToWake));
  if (mover !== undefined) concerned.delete(mover);
  return [...concerned];
}

/** With a strategy its directives end, unless its successor names them. */
const ENDS_DIRECTIVES: readonly string[] = ['StrategySuperseded', 'StrategyRevoked', 'StrategyAnnulled'];

function concernsDeputies(event: PersonEvent): boolean {
  return event.type === 'RoleGiven' ? event.role === 'deputy' : event.type === 'RoleEnded' || event.type === 'PersonLeft';
}

/** Saving a draft changes no date that a conductor waits for, and it is what officers do all day. */
function editionsConcerned(event: DirectiveEvent): readonly number[] {
  return 'edition' in event && event.type !== 'DraftSaved' ? [event.edition] : [];
}
