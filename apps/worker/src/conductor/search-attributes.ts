import { ANVISA_AREA, ANVISA_DEADLINE, ANVISA_STATE } from '@anvisa/workflows/search-attributes';
import type { Connection } from '@temporalio/client';

const KEYWORD = 2;
const DATETIME = 6;
const ALREADY_EXISTS = 6;

/** What the workflows show to operators, by Temporal's numbers for the types. */
export const SHOWN = { [ANVISA_STATE.name]: KEYWORD, [ANVISA_AREA.name]: KEYWORD, [ANVISA_DEADLINE.name]: DATETIME };

/** Registers it where the namespace does not know it yet: a workflow that shows something unknown stands still. */
export async function registerSearchAttributes({ operatorService }: Connection, namespace: string): Promise<void> {
  const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
  const missing = Object.entries(SHOWN).filter(([name]) => !(name in customAttributes));
  if (missing.length === 0) return;
  const request = { namespace, searchAttributes: Object.fromEntries(missing) };
  await operatorService.addSearchAttributes(request).catch(anotherWorkerWasFirst);
}

function anotherWorkerWasFirst(error: Error & { code?: number }): void {
  if (error.code !== ALREADY_EXISTS) throw error;
}
