import type { DemoPerson } from '@anvisa/embedded/issuer';
import { PEOPLE } from '../stockholm/people.js';

/** Those who can sign in to the demo. What each may do stands in the record. */
export const demoPeople: DemoPerson[] = PEOPLE.map(({ subject, name, line }) => ({ subject, name, line }));
