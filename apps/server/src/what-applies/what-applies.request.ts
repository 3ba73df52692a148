import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Text } from '../fields/text.js';

/** What somebody wants to buy or use. */
export class WhatAppliesRequest {
  /** In their own words. @example "bärbar dator" */
  @Text({ min: 1, max: 200 })
  q: string;

  /** Left out, today. @example "2026-11-25" */
  @MayBeLeftOut()
  @Day()
  on?: string;
}
