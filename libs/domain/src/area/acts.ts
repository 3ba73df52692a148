import { adoptAreaMap } from './acts/adopt-area-map.js';
import { draftAreaMap } from './acts/draft-area-map.js';

/** Every act on the area map, by its type. */
export const AREA_ACTS = {
  'draft-area-map': draftAreaMap,
  'adopt-area-map': adoptAreaMap,
} as const;
