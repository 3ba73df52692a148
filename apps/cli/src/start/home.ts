import { resolve } from 'node:path';

/** Where an instance keeps its data. Set to nothing it is not set: the folder that one stands in is no home. */
export function homeFolder(): string {
  return resolve(process.env.ANVISA_HOME || '.anvisa');
}
