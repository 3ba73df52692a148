import type { PictureOption } from './chart.js';
import { type Look, looking, type Palette } from './palette.js';

export interface Bars {
  /** What is counted, in the order in which it is read. */
  readonly names: readonly string[];
  readonly series: readonly { readonly name: string; readonly look: Look; readonly values: readonly number[]; readonly stack?: string }[];
  /** In which its figures are written. */
  readonly language: string;
  /** Bars that stand tell of time; those that lie have long names. */
  readonly lying?: boolean;
}

/** The scale is never shorter than this. */
const LEAST = 4;

/** Bars with their figures at them. */
export function barsOf({ names, series, language, lying = false }: Bars, palette: Palette, width: number): PictureOption {
  const words = { color: palette.text, fontFamily: palette.font, fontSize: 13 };
  const named = {
    type: 'category' as const,
    data: [...names],
    inverse: lying,
    axisLabel: { ...words, ...(lying && { width: Math.min(220, width * 0.4), overflow: 'truncate' as const }), interval: 0 },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.line } },
  };
  const counted = {
    type: 'value' as const,
    minInterval: 1,
    // One of one is not as much as ten of ten.
    ...(longestOf(series) < LEAST && { max: LEAST }),
    axisLabel: { ...words, color: palette.quiet, formatter: (value: number) => value.toLocaleString(language) },
    splitLine: { lineStyle: { color: palette.line } },
  };
  return {
    textStyle: { fontFamily: palette.font },
    grid: { left: 0, right: 48, top: series.length > 1 ? 44 : 12, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: { show: series.length > 1, top: 0, left: 0, textStyle: words, itemWidth: 22, itemHeight: 14, selectedMode: false },
    xAxis: lying ? counted : named,
    yAxis: lying ? named : counted,
    series: series.map(({ name, look, values, stack }) => ({
      type: 'bar' as const,
      name,
      ...(stack !== undefined && { stack }),
      barMaxWidth: 32,
      itemStyle: looking(look, palette),
      label: {
        show: true,
        position: stack === undefined ? (lying ? ('right' as const) : ('top' as const)) : ('inside' as const),
        ...words,
        ...(stack !== undefined && { backgroundColor: palette.paper, padding: [1, 4], borderRadius: 2 }),
        formatter: ({ value }: { value?: unknown }) => (typeof value === 'number' ? value.toLocaleString(language) : ''),
      },
      // A bar of no length would be drawn as its border.
      data: values.map((value) => value || null),
    })),
  };
}

/** How far the longest bar reaches; those of a stack stand on each other. */
function longestOf(series: Bars['series']): number {
  const reach = new Map<string, number>();
  for (const { name, stack = name, values } of series) {
    values.forEach((value, at) => {
      const bar = `${stack} ${at}`;
      reach.set(bar, (reach.get(bar) ?? 0) + value);
    });
  }
  return Math.max(0, ...reach.values());
}
