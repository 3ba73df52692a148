import type { Repeal } from '@anvisa/domain/conduct/reading';
import { acts } from '../record.js';
import { moves, when } from '../telling.js';

const { tellRepeal, takeOutOfForce } = acts;

/** A directive that is to end without successor binds to the end of its last day; those whom it binds are told at once. */
export async function repealed({ telling, end }: Repeal): Promise<void> {
  await when(telling, tellRepeal);
  await moves(end, takeOutOfForce);
}
