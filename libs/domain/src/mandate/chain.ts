import type { StreamId, World } from '../act.js';
import { firstRefusal, type Refusal, refuse } from '../refusal.js';
import type { SwedishDate } from '../time.js';
import { type ChainLink, linkOn } from './link.js';
import type { Giver, Holder, Mandate } from './mandate.js';
import { chainHolds } from './rules/chain-holds.js';
import { deputyIsAllowed } from './rules/deputy-is-allowed.js';

/** For which area, on which day, by the holder of which office a decision is to be taken. */
export interface Asked {
  readonly area: string;
  readonly day: SwedishDate;
  readonly office: Holder;
  /** Of a deputy: who named them. */
  readonly deputyNamedBy?: string;
}

/** A chain that carries a decision: the mandates' streams from the nearest up, and on whose behalf it is taken. */
export interface MandateChain {
  readonly chain: readonly StreamId[];
  readonly onBehalfOf: Giver;
  readonly links: readonly ChainLink[];
}

/** The mandate chain in force, or why there is none. The act must rest on the kinds `mandate` and `strategy`. */
export function mandateInForce(world: World, asked: Asked): MandateChain | Refusal {
  const { links, refusal } = nearestChain(world, asked);
  const giver = links[0]?.mandate.giver;
  if (refusal || giver === undefined) return refusal ?? refuse('mandate-missing');
  return { chain: links.map(({ stream }) => stream), onBehalfOf: giver, links };
}

/** Every link of the chain with its state, for a page to show: it refuses nothing, and is empty where nobody has given a mandate. */
export function chainOf(world: World, asked: Asked): readonly ChainLink[] {
  return nearestChain(world, asked).links;
}

/** Whether the holder of an office has, on a day, a mandate in force that lets them name a deputy. */
export function mayNameDeputy(world: World, { day, office }: Pick<Asked, 'day' | 'office'>): boolean {
  const mandates = world.all('mandate').filter((mandate) => mandate.holder === office && mandate.mayNameDeputy);
  return mandates.some((mandate) => {
    const [area = ''] = mandate.areas === 'all' ? [] : mandate.areas;
    return considered(world, mandate, { area, day, office }).refusal === undefined;
  });
}

interface Considered {
  readonly links: readonly ChainLink[];
  readonly refusal?: Refusal;
}

/** How near a chain is to carrying a decision, by what it lacks: the nearest one's answer helps the asker most. */
const NEARNESS: readonly string[] = [
  'mandate-names-no-deputy',
  'mandate-awaits-confirmation',
  'mandate-condition-unmet',
  'mandate-not-begun',
  'mandate-chain-broken',
  'mandate-expired',
  'mandate-revoked',
  'mandate-lapsed',
  'mandate-not-for-area',
];

/** The nearest, of those the one that applies since latest; of two from one day the id decides, in whichever order they were read. */
function nearestChain(world: World, asked: Asked): Considered {
  const chains = world
    .all('mandate')
    .filter(({ holder }) => holder === asked.office)
    .toSorted((one, other) => inOrder(other.from, one.from) || inOrder(one.id, other.id))
    .map((mandate) => considered(world, mandate, asked));
  const rank = ({ refusal }: Considered) => (refusal ? NEARNESS.indexOf(refusal.refused) : -1);
  chains.sort((one, other) => rank(one) - rank(other));
  return chains[0] ?? { links: [], refusal: refuse('mandate-missing') };
}

function inOrder(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

function considered(world: World, nearest: Mandate, asked: Asked): Considered {
  const strategies = world.all('strategy');
  const links = upwards(world.all('mandate'), nearest).map((mandate) => linkOn(mandate, strategies, asked));
  const refusal = firstRefusal(chainHolds(links), deputyIsAllowed(links, asked.deputyNamedBy));
  return { links, ...(refusal && { refusal }) };
}

/** The mandates from the nearest up to the last that names no parent, or whose parent is unknown or was met before. */
function upwards(mandates: readonly Mandate[], nearest: Mandate): readonly Mandate[] {
  const met: Mandate[] = [];
  for (let next: Mandate | undefined = nearest; next && !met.includes(next); ) {
    met.push(next);
    const parent: string | undefined = next.parent;
    next = mandates.find(({ id }) => id === parent);
  }
  return met;
}
