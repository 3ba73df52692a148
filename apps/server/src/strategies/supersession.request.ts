import { Id } from '../fields/id.js';
import { Ids } from '../fields/list.js';

/** A new strategy takes an old one's place, from the day on which the new one applies. */
export class SupersessionRequest {
  /** The strategy that takes its place. @example "1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f" */
  @Id()
  by: string;

  /** The directives that the successor names: they live on under it. The others end with the strategy. */
  @Ids({ max: 1_000 })
  carriesOver: string[];
}
