import type { Answer } from '../../session/read.js';

export type Report = Answer<'/api/delegation-reports/{report}'>;

/** A decision by delegation that no report names yet. */
export type Unreported = Answer<'/api/delegation-reports/unreported'>['items'][number];
