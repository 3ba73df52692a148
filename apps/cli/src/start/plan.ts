import { resolve } from 'node:path';
import type { Instant } from '@anvisa/domain/time';
import { refuseInProduction } from '@anvisa/embedded/issuer';
import type { Say } from '@anvisa/embedded/program';
import { databaseAddress } from '../database-address.js';
import { homeFolder } from './home.js';
import { portOf } from './port.js';

/** The Stockholm case of 2008 as its source leaves it, or the example: the same with a directive in every phase. */
export type Seed = 'stockholm' | 'example';

export interface InstanceOptions {
  home?: string | undefined;
  /** 0 for any free one. */
  port?: number | undefined;
  say: Say;
  /** For demos and tests alone: the record's clock can be moved, and begins at this instant. */
  clockAt?: Instant | undefined;
  /** What an empty record begins with. Without it, nothing; nor where people sign in as themselves, who could be one of its invented people. */
  seed?: Seed | undefined;
  /** What is said around it: what runs elsewhere, and the settings of the server and the worker. Our own environment, unless another is given. */
  surroundings?: NodeJS.ProcessEnv | undefined;
  /** For the server and the worker, beside what they are given anyway. */
  env?: NodeJS.ProcessEnv | undefined;
  /** Where the server's and the worker's output goes: to ours, or to files in the home. */
  output?: 'inherit' | 'files' | undefined;
  /** Whether the worker and Temporal leave the processor to those whom people wait for, as they do unless it is said: where the conductors themselves are waited for, they do not. */
  conductorsGiveWay?: boolean | undefined;
  /** Breaks off a start. */
  signal?: AbortSignal | undefined;
  /** Other programs in the server's and the worker's place, for tests of the launcher itself. */
  programs?: { server: string; worker: string } | undefined;
}

/** What is to run, and what runs elsewhere already. */
export type Plan = ReturnType<typeof planFor>;

const DEFAULT_PORT = 3_000;

/**
 * A variable that is set to nothing is not set, as the server and the worker read it too.
 * @throws where what is asked for may not run.
 */
export function planFor(options: InstanceOptions) {
  const { surroundings = process.env } = options;
  const { TEMPORAL_ADDRESS, OIDC_ISSUER, SMTP_URL, PUBLIC_URL, PORT, HOST } = surroundings;
  const productUrl = databaseAddress('DATABASE_URL', surroundings);
  const ownerUrl = databaseAddress('DATABASE_OWNER_URL', surroundings);
  if (!OIDC_ISSUER) refuseInProduction();
  return {
    ...options,
    conductorsGiveWay: options.conductorsGiveWay ?? true,
    seed: OIDC_ISSUER ? undefined : options.seed,
    surroundings,
    home: resolve(options.home ?? homeFolder()),
    host: HOST || '127.0.0.1',
    port: options.port ?? (PORT ? portOf(PORT, 'PORT') : DEFAULT_PORT),
    database: productUrl ? { productUrl, ownerUrl: ownerUrl ?? productUrl } : undefined,
    temporal: TEMPORAL_ADDRESS,
    issuer: OIDC_ISSUER,
    mailGoesOut: Boolean(SMTP_URL),
    publicUrl: PUBLIC_URL,
  };
}
