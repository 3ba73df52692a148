import type { ECharts } from 'echarts/core';
import { useEffect, useRef } from 'react';
import type { PictureOption } from './chart.js';
import style from './leadership.module.css';
import { type Palette, usePalette } from './palette.js';

interface PictureProps {
  /** What the picture shows, in words, for whoever does not see it. */
  readonly label: string;
  /** In pixels: the space is kept while the picture is on its way. */
  readonly height: number;
  readonly option: (palette: Palette, width: number) => PictureOption;
  /** Where a part leads that somebody points at: the same as in the table. */
  readonly onPart?: (name: string) => void;
}

/** A picture that fits its place, changes with it and with the scheme, and stands still where motion is unwanted. */
export function Picture({ label, height, option, onPart }: PictureProps) {
  const place = useRef<HTMLDivElement>(null);
  const palette = usePalette();
  const drawn = useRef({ option, onPart, label, palette });
  drawn.current = { option, onPart, label, palette };
  const draw = useRef<() => void>(undefined);

  useEffect(() => {
    const here = place.current;
    if (!here) return;
    let gone = false;
    let chart: ECharts | undefined;
    let size: ResizeObserver | undefined;
    void import('./chart.js').then(({ drawIn }) => {
      if (gone) return;
      const still = matchMedia('(prefers-reduced-motion: reduce)');
      const drawAt = (width: number) => {
        const { option: wanted, label: words, palette: colours } = drawn.current;
        const { patterns, ...picture } = wanted(colours, width);
        const said = { enabled: true, decal: { show: true, ...(patterns && { decals: [...patterns] }) }, label: { description: words } };
        chart?.setOption({ animation: !still.matches, aria: said, ...picture }, { notMerge: true });
      };
      // The browser tells the width when all is laid out. To ask for it would lay out the page anew for each picture on it.
      size = new ResizeObserver((told) => {
        const width = told.at(-1)?.contentRect.width ?? 0;
        if (width === chart?.getWidth()) return;
        if (chart) chart.resize({ width, height });
        else {
          chart = drawIn(here, { width, height });
          chart.on('click', ({ name }) => drawn.current.onPart?.(name));
          here.removeAttribute('aria-busy');
        }
        draw.current = () => drawAt(width);
        draw.current();
      });
      size.observe(here);
    });
    return () => {
      gone = true;
      size?.disconnect();
      draw.current = undefined;
      chart?.dispose();
    };
  }, [height]);
  useEffect(() => draw.current?.());

  return <div ref={place} role="img" aria-label={label} aria-busy="true" className={style.picture} style={{ height }} />;
}
