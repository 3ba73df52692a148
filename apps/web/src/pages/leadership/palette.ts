import { useEffect, useState } from 'react';
import type { Decal } from './chart.js';

/** The colours of the page as they stand now, light or dark: a picture has no style sheet of its own. */
export interface Palette {
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly paper: string;
  readonly font: string;
  readonly good: string;
  readonly onItsWay: string;
  readonly lacking: string;
  readonly calm: string;
  readonly accent: string;
}

/** Read before the page changes: to ask for a style after it would work out all styles anew. */
export function usePalette(): Palette {
  const [palette, take] = useState(paletteNow);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const takeAnew = () => take(paletteNow());
    dark.addEventListener('change', takeAnew);
    return () => dark.removeEventListener('change', takeAnew);
  }, []);
  return palette;
}

function paletteNow(): Palette {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(`--ds-color-${name}`).trim();
  return {
    text: of('neutral-text-default'),
    quiet: of('neutral-text-subtle'),
    line: of('neutral-border-subtle'),
    paper: of('neutral-background-default'),
    font: style.fontFamily,
    good: of('success-surface-active'),
    onItsWay: of('info-surface-active'),
    lacking: of('danger-surface-active'),
    calm: of('neutral-surface-active'),
    accent: of('accent-surface-active'),
  };
}

export type Look = 'good' | 'onItsWay' | 'lacking' | 'calm' | 'accent';

/** A pattern for each colour: nobody has to tell them apart by the colour alone (WCAG 1.4.1). */
const PATTERNS: Readonly<Record<Look, Decal>> = {
  good: { symbol: 'none' },
  onItsWay: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -Math.PI / 4 },
  lacking: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: Math.PI / 4 },
  calm: {
    symbol: 'circle',
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
    symbolSize: 0.5,
  },
  accent: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 5], rotation: Math.PI / 2 },
};

/** What is drawn in a colour and its pattern. */
export function looking(look: Look, palette: Palette) {
  return { color: palette[look], borderColor: palette.quiet, borderWidth: 1, decal: { ...PATTERNS[look], color: `${palette.quiet}66` } };
}
