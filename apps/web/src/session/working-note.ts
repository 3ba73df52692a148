import { api } from './api.js';
import { answerOf } from './problem.js';

export interface WorkingNote {
  readonly version: number;
  /** Empty where there was none. */
  readonly text: string;
  readonly at?: string;
}

/** What the server keeps of something half written, for its writer alone. */
export function readNote(subject: string): Promise<WorkingNote> {
  return answerOf(api.GET('/api/working-notes/{subject}', { params: { path: { subject } } }));
}

/** Over the version that was seen. */
export function writeNote(subject: string, { version, text }: WorkingNote, csrf: string): Promise<WorkingNote> {
  const params = { path: { subject }, header: { 'If-Match': `"${version}"` } };
  return answerOf(api.PUT('/api/working-notes/{subject}', { params, body: { text }, headers: { 'x-csrf-token': csrf } }));
}

/** A note that could not be dropped is cleaned away when its case closes. */
export async function dropNote(subject: string, csrf: string): Promise<void> {
  const dropped = api.DELETE('/api/working-notes/{subject}', { params: { path: { subject } }, headers: { 'x-csrf-token': csrf } });
  await answerOf(dropped).catch(() => undefined);
}
