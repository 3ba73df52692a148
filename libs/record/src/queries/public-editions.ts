import type { EditionState } from '@anvisa/domain/directive/states';

/** Editions are public once they are decided; until then they are working material (TF 2:12). */
export const PUBLIC_STATES: readonly EditionState[] = ['decided', 'published', 'in-force', 'superseded', 'repealed', 'lapsed'];
