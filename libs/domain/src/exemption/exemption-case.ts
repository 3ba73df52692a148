import type { Directive, Edition } from '../directive/directive.js';
import type { Exemption } from './exemption.js';

/** The case that an act is about: the exemption, its directive and the edition that rules it. */
export interface ExemptionCase {
  readonly exemption: Exemption;
  readonly directive: Directive;
  readonly ruling: Edition;
}
