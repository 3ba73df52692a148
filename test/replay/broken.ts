import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorkflowCode, type WorkflowBundle } from '@temporalio/worker';
import { FROM_SOURCE } from '../../apps/worker/src/conductor/bundling.js';
import { quiet } from '../conduct/support/quiet.js';

const ROOT = join(import.meta.dirname, '../..');

/** A copy of the workflows with one sentence changed, bundled as the real ones are. */
export async function bundleWith(file: string, sentence: string, changed: string): Promise<WorkflowBundle> {
  const copy = mkdtempSync(join(tmpdir(), 'anvisa-workflows-'));
  try {
    cpSync(join(ROOT, 'workflows/src'), copy, { recursive: true });
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(sentence)) throw new Error(`${file} does not say: ${sentence}`);
    writeFileSync(path, text.replace(sentence, changed));
    return await bundleWorkflowCode({
      logger: quiet,
      workflowsPath: join(copy, 'index.ts'),
      webpackConfigHook: (config) => {
        const ours = FROM_SOURCE.webpackConfigHook?.(config) ?? config;
        return { ...ours, resolve: { ...ours.resolve, modules: [join(ROOT, 'node_modules')] } };
      },
    });
  } finally {
    rmSync(copy, { recursive: true });
  }
}
