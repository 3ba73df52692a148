/** Which entries of the trail: an address says it whole, so that it can be sent to somebody. */
export interface TrailAsked {
  person?: string;
  dnr?: string;
  fran?: string;
  till?: string;
  slag?: string;
}
