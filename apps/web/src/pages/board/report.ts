import type { Answer } from '../../session/read.js';

export type Report = Answer<'/api/delegation-reports/{report}'>;
