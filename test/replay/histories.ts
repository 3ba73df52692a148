import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporal } from '@temporalio/proto';

export const HISTORIES = join(import.meta.dirname, 'histories');

const { History: wire } = temporal.api.history.v1;
export type History = temporal.api.history.v1.IHistory;

/** What Temporal keeps of one run of a conductor. */
export interface Run {
  readonly workflowId: string;
  readonly history: History;
}

/** The recorded runs, by the names of their files. Each holds a history as it goes over the wire, in base64. */
export function recorded(): readonly (readonly [string, Run])[] {
  return readdirSync(HISTORIES)
    .filter((file) => file.endsWith('.history.json'))
    .sort()
    .map((file) => {
      const { workflowId, history } = JSON.parse(readFileSync(join(HISTORIES, file), 'utf8')) as { workflowId: string; history: string };
      return [file.replace('.history.json', ''), { workflowId, history: wire.decode(Buffer.from(history, 'base64')) }];
    });
}

export function keep(name: string, { workflowId, history }: Run): void {
  const bytes = Buffer.from(wire.encode(wire.fromObject(history)).finish());
  writeFileSync(join(HISTORIES, `${name}.history.json`), `${JSON.stringify({ workflowId, history: bytes.toString('base64') })}\n`);
}
