import { addToRateCount } from '@anvisa/record/queries/rate-counts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SecurityLog } from '../../acts/security-log.js';
import type { Pool } from '../../record.js';
import { tokenIn } from '../../sign-in/bearer.js';
import { LOGOUT_ADDRESS } from '../../sign-in/form-body.js';
import type { SignIns } from '../../sign-in/sign-ins.js';
import { tooMany } from './act-limit.guard.js';
import { addressBlock } from './address-block.js';
import { type SharedCounts, WINDOW_MS } from './shared-counts.js';

/** Under this path people sign in and out. */
const SIGN_IN_PATH = '/auth/';
/** Requests a minute from one address: everybody at a city's desk at eight, and no more. */
export const MOST_SIGN_INS = 300;

interface Means {
  readonly pool: Pool;
  readonly counts: SharedCounts;
  readonly signIns: SignIns;
  readonly security: SecurityLog;
}

/** Bounds sign-ins by address: those by the browser exactly, over all servers; tokens that do not hold, to sign in and to sign out, by how often they have been refused. */
export function limitSignIns(instance: FastifyInstance, { pool, counts, signIns, security }: Means): void {
  const tooManyFrom = (request: FastifyRequest, seconds: number, first: boolean) => {
    if (first) security.signInRefused('too-many-sign-ins', request);
    return tooMany('too-many-sign-ins', seconds);
  };

  instance.addHook('onRoute', (route) => {
    // A sign-in service that ends many sessions at once comes from one address, with signed messages: those are not counted, unless they are refused.
    if (!route.url.startsWith(SIGN_IN_PATH) || route.method === 'POST') return;
    route.onRequest = [route.onRequest ?? []].flat();
    route.onRequest.push(async (request: FastifyRequest) => {
      const { n, leftMs } = await addToRateCount(pool, `sign-in/${addressBlock(request.ip)}`, 1, WINDOW_MS);
      if (n > MOST_SIGN_INS) throw tooManyFrom(request, Math.ceil(leftMs / 1_000), n === MOST_SIGN_INS + 1);
    });
  });

  // Of their own: whoever shares an address with the sign-in service does not keep it from ending sessions.
  const logoutsRefusedFrom = ({ ip }: FastifyRequest) => `logout-refused/${addressBlock(ip)}`;
  instance.addHook('onRoute', (route) => {
    if (route.url !== LOGOUT_ADDRESS || route.method !== 'POST') return;
    route.onRequest = [route.onRequest ?? []].flat();
    route.onRequest.push((request, _reply, done) => {
      const spent = counts.isSpent(logoutsRefusedFrom(request), MOST_SIGN_INS);
      done(spent && tooManyFrom(request, spent.seconds, spent.first));
    });
    route.onResponse = [route.onResponse ?? []].flat();
    route.onResponse.push((request, reply, done) => {
      if (reply.statusCode === 400) void counts.take(logoutsRefusedFrom(request), MOST_SIGN_INS);
      done();
    });
  });

  const refusedFrom = ({ ip }: FastifyRequest) => `token-refused/${addressBlock(ip)}`;
  instance.addHook('onRequest', (request, _reply, done) => {
    const token = tokenIn(request.headers.authorization);
    const isNew = token !== undefined && !signIns.bearers.isVerified(token);
    const spent = isNew ? counts.isSpent(refusedFrom(request), MOST_SIGN_INS) : undefined;
    done(spent && tooManyFrom(request, spent.seconds, spent.first));
  });
  instance.addHook('onResponse', (request, reply, done) => {
    if (reply.statusCode === 401 && request.headers.authorization !== undefined) void counts.take(refusedFrom(request), MOST_SIGN_INS);
    done();
  });
}
