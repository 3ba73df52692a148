import { millions } from '../../kit/kronor.js';
import type { Answer } from '../../session/read.js';
import type { PictureOption } from './chart.js';
import { type Look, looking, type Palette } from './palette.js';

export type Area = Answer<'/api/figures/areas'>['areas'][number];

/** How an area's directive stands: the look of its tile. */
const LOOKS = { inForce: 'good', onItsWay: 'onItsWay', gap: 'lacking' } as const satisfies Record<string, Look>;
const ROOT = { symbol: 'none' } as const;
type Standing = keyof typeof LOOKS;

export function standingOf({ gap, onItsWay }: Area): Standing {
  return gap ? (onItsWay ? 'onItsWay' : 'gap') : 'inForce';
}

/** Each area as large as its cost, in the look of its directive's standing, with its name, its cost and its standing in words. */
export function areasPicture(areas: readonly Area[], language: string, words: (area: Area) => string) {
  return (palette: Palette): PictureOption => ({
    // A treemap takes the patterns of its tiles from here, one by one; the first is the root's.
    patterns: [ROOT, ...areas.map((area) => looking(LOOKS[standingOf(area)], palette).decal)],
    series: [
      {
        type: 'treemap',
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        top: 0,
        right: 0,
        bottom: 0,
        left: 0,
        itemStyle: { gapWidth: 3, borderWidth: 0, borderColor: palette.paper },
        label: {
          color: palette.text,
          fontFamily: palette.font,
          fontSize: 14,
          lineHeight: 20,
          overflow: 'truncate',
          textBorderColor: palette.paper,
          textBorderWidth: 4,
        },
        data: areas.map((area) => ({
          name: area.area,
          value: area.yearlyCostSek,
          itemStyle: looking(LOOKS[standingOf(area)], palette),
          label: { formatter: () => [area.name, millions(area.yearlyCostSek, language), words(area)].join('\n') },
        })),
      },
    ],
  });
}
