import { useEffect, useRef } from 'react';
import type { PictureOption } from './chart.js';
import style from './leadership.module.css';
import { type Palette, paletteNow } from './palette.js';

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
  const drawn = useRef({ option, onPart, label });
  drawn.current = { option, onPart, label };
  const draw = useRef<() => void>(undefined);

  useEffect(() => {
    const here = place.current;
    if (!here) return;
    let gone = false;
    let end: (() => void) | undefined;
    void import('./chart.js').then(({ drawIn }) => {
      if (gone) return;
      const chart = drawIn(here);
      const still = matchMedia('(prefers-reduced-motion: reduce)');
      const dark = matchMedia('(prefers-color-scheme: dark)');
      draw.current = () => {
        const { option: wanted, label: words } = drawn.current;
        const { patterns, ...picture } = wanted(paletteNow(), here.clientWidth);
        const said = { enabled: true, decal: { show: true, ...(patterns && { decals: [...patterns] }) }, label: { description: words } };
        chart.setOption({ animation: !still.matches, aria: said, ...picture }, { notMerge: true });
      };
      chart.on('click', ({ name }) => drawn.current.onPart?.(name));
      draw.current();
      here.removeAttribute('aria-busy');
      let width = here.clientWidth;
      const size = new ResizeObserver(() => {
        if (here.clientWidth === width) return;
        width = here.clientWidth;
        chart.resize();
        draw.current?.();
      });
      size.observe(here);
      dark.addEventListener('change', draw.current);
      end = () => {
        size.disconnect();
        if (draw.current) dark.removeEventListener('change', draw.current);
        draw.current = undefined;
        chart.dispose();
      };
    });
    return () => {
      gone = true;
      end?.();
    };
  }, []);
  useEffect(() => draw.current?.());

  return <div ref={place} role="img" aria-label={label} aria-busy="true" className={style.picture} style={{ height }} />;
}
