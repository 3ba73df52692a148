import { resolve } from 'node:path';

/** Where an instance keeps its data. */
export function homeFolder(): string {
  return resolve(process.env.ANVISA_HOME ?? '.anvisa');
}
