import { content as whole } from '../../libs/domain/src/directive/case.fixture.js';
import { UNITS } from './city.js';

/** A whole text, to the units of the test city. */
export function content(more: Parameters<typeof whole>[0] = {}) {
  return whole({ addressees: Object.values(UNITS), ...more });
}
