import { AREAS } from '../../stockholm/area-map.js';
import { STRATEGY } from '../../stockholm/strategy.js';
import { check, type Story } from '../story.js';

interface StrategyTold {
  readonly title: string;
  readonly caseNumber: string;
  readonly specialStatements: readonly { readonly whose: string }[];
  readonly missing: readonly { readonly what: string }[];
  readonly conflicts: readonly { readonly days: number }[];
}
interface ChainTold {
  readonly links: readonly { readonly state: string }[];
}
interface MapTold {
  readonly coverage: { readonly uncovered: readonly string[]; readonly claimedTwice: readonly unknown[] };
  readonly areas: readonly { readonly yearlyCostSek: number }[];
}

/** The real case of 2008, as far as its source tells. */
export async function theCity(story: Story): Promise<void> {
  story.chapter('The city and its strategy, as the source of 2008 tells them');
  const strategy = await story.api.get<StrategyTold>(`/api/strategies/${STRATEGY}`);
  await story.tell(
    `${strategy.title}, Dnr ${strategy.caseNumber}: the board proposes that the council approve it, and tasks the city director on that condition.`,
  );
  check(strategy.specialStatements.length === 2, 'the special statement is noted in the preparation and again in the board');
  await story.tell(`A special statement by ${strategy.specialStatements[0]?.whose} is noted, in the preparation and again in the board.`);
  check(
    strategy.missing.some(({ what }) => what === 'appendix'),
    'the appendix is shown as missing',
  );
  await story.tell('The appendix with the strategy’s text is not in the source: it stands as missing.');
  check(strategy.conflicts[0]?.days === 318, 'the source contradicts itself by 318 days');
  await story.tell('The office’s statement is dated 318 days after the statement that rests on it: the conflict is shown, not mended.');

  const { links } = await story.api.get<ChainTold>('/api/mandate-chain?area=telefoni');
  check(links.length === 2 && links.every(({ state }) => state === 'conditional'), 'both mandates are conditional');
  await story.tell('The chain council → executive board → city director stands, and carries no decision yet: its condition is unmet.');

  const { coverage, areas } = await story.api.get<MapTold>('/api/area-map');
  check(coverage.uncovered.length === 0 && coverage.claimedTwice.length === 0, 'each component is in exactly one area');
  const cost = areas.reduce((sum, { yearlyCostSek }) => sum + yearlyCostSek, 0);
  await story.tell(
    `The example’s area map covers the whole delivery: ${AREAS.length} areas, SEK ${Math.round(cost / 1e6)} million a year, no gap and no double claim.`,
  );
}
