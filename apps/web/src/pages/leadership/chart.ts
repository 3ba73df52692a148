import { BarChart, type BarSeriesOption, TreemapChart, type TreemapSeriesOption } from 'echarts/charts';
import { AriaComponent, GridComponent, type GridComponentOption, LegendComponent, type LegendComponentOption } from 'echarts/components';
import { type ComposeOption, type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

type Option = ComposeOption<BarSeriesOption | GridComponentOption | LegendComponentOption | TreemapSeriesOption>;
/** What a picture shows. What is said of it, and that it is patterned, is the same for all. */
export type PictureOption = Option & { readonly patterns?: readonly Decal[] };

/** A pattern, as the library draws it. */
export type Decal = Exclude<NonNullable<NonNullable<BarSeriesOption['itemStyle']>['decal']>, 'none'>;

use([AriaComponent, BarChart, GridComponent, LegendComponent, SVGRenderer, TreemapChart]);

/** Draws in a place of the page, as SVG. What one points at stands in the picture itself and in its table: no part of it appears only on hover. */
export function drawIn(place: HTMLElement, size: { readonly width: number; readonly height: number }): ECharts {
  return init(place, undefined, { renderer: 'svg', ...size });
}
