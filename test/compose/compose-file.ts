import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const ROOT = join(import.meta.dirname, '../..');
export const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

export interface Service {
  readonly image: string;
  readonly build?: { readonly dockerfile: string };
  readonly restart?: string;
  readonly environment?: Readonly<Record<string, string | number | boolean>>;
  readonly healthcheck?: object;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly deploy?: { readonly replicas: string };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: object;
}

export const SOURCE = read('docker-compose.yml');
export const compose: ComposeFile = parse(SOURCE, { merge: true });

/** A value with what its anchors and aliases stand for, service by service. */
export const services = Object.entries(compose.services);
