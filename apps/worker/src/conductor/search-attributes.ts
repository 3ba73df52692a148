import { ANVISA_AREA, ANVISA_DEADLINE, ANVISA_STATE } from '@anvisa/workflows/search-attributes';
import type { Connection } from '@temporalio/client';
import { SearchAttributeType } from '@temporalio/common';

const KEYWORD = 2;
const DATETIME = 6;
const ALREADY_EXISTS = 6;

/** Registers what the workflows show to operators, where the namespace does not know it yet. */
export async function registerSearchAttributes({ operatorService }: Connection, namespace: string): Promise<void> {
  const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
  const wanted = [ANVISA_STATE, ANVISA_AREA, ANVISA_DEADLINE].filter(({ name }) => !(name in customAttributes));
  if (wanted.length === 0) return;
  const searchAttributes = Object.fromEntries(
    wanted.map(({ name, type }) => [name, type === SearchAttributeType.DATETIME ? DATETIME : KEYWORD]),
  );
  await operatorService.addSearchAttributes({ namespace, searchAttributes }).catch(anotherWorkerWasFirst);
}

function anotherWorkerWasFirst(error: Error & { code?: number }): void {
  if (error.code !== ALREADY_EXISTS) throw error;
}
