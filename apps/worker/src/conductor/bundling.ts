import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BundleOptions, WorkerOptions } from '@temporalio/worker';

/** Where production's bundle of the workflows lies: built once by `bundle.ts`. */
export const BUNDLE = fileURLToPath(new URL('../../../../workflows/dist/workflow-bundle.js', import.meta.url));
const SOURCE = fileURLToPath(new URL('../../../../workflows/src/index.ts', import.meta.url));

/** The workflows bundled from their source: the `source` condition of the workspaces' exports leads there. */
export const FROM_SOURCE: BundleOptions = {
  workflowsPath: SOURCE,
  webpackConfigHook: (config) => ({
    ...config,
    resolve: { ...config.resolve, conditionNames: ['source', '...'] },
  }),
};

/** The built bundle where it is there, else the source. */
export function workflowsOf(): Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath' | 'bundlerOptions'> {
  if (existsSync(BUNDLE) && import.meta.filename.endsWith('.js')) return { workflowBundle: { codePath: BUNDLE } };
  const { workflowsPath, ...bundlerOptions } = FROM_SOURCE;
  return { workflowsPath, bundlerOptions };
}
