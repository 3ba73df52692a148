import { logWith } from '@anvisa/process/log';
import { nestLog } from '@anvisa/process/nest-log';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SecurityLog } from './acts/security-log.js';
import { describeApi } from './api/describe.js';
import { AppModule } from './app.module.js';
import type { AppConfig } from './config.js';
import { validation } from './fields/validation.js';
import { Readiness } from './health/readiness.js';
import { adapterWith } from './http/adapter.js';
import { AllowedMethods } from './http/allowed-methods.js';
import { takeCleanAddresses } from './http/clean-address.js';
import { readJsonStrictly } from './http/json-body.js';
import { limitRequests } from './http/limits/limit-requests.js';
import { tellRequests } from './http/request-line.js';
import { setSecurityHeaders } from './http/security-headers.js';
import { Metrics } from './metrics/metrics.js';
import { ProblemFilter } from './problems/problem.filter.js';
import type { Pool } from './record.js';
import { readFormOfLogout } from './sign-in/form-body.js';
import { SignInGuard } from './sign-in/sign-in.guard.js';
import { SignIns } from './sign-in/sign-ins.js';
import { BUILT_PAGES, serveWeb } from './web/serve-web.js';

interface Wanted extends AppConfig {
  readonly pool: Pool;
  /** The folder of the people's pages, where they are built. */
  readonly pages?: string;
}

/** The whole server but its socket: ready to listen, or to be asked by a test. */
export async function createApp({ pool, pages = BUILT_PAGES, ...config }: Wanted): Promise<NestFastifyApplication> {
  const log = logWith(config, 'server');
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(pool, config), adapterWith({ log, ...config }), {
    bodyParser: false,
    logger: nestLog(log),
    abortOnError: false,
  });
  const instance = app.getHttpAdapter().getInstance();
  const allowed = new AllowedMethods();
  const [signIns, readiness] = [app.get(SignIns), app.get(Readiness)];

  allowed.watch(instance);
  instance.decorateRequest('caller', undefined);
  instance.decorateRequest('session', undefined);
  instance.decorateRequest('read', undefined);
  setSecurityHeaders(instance, config.publicUrl);
  tellRequests(instance, app.get(Metrics));
  instance.addHook('onSend', (_request, reply, _payload, done) => {
    if (readiness.isStopping) reply.header('connection', 'close');
    done();
  });
  takeCleanAddresses(instance);
  readJsonStrictly(app);
  await serveWeb(instance, pages);
  readFormOfLogout(app);
  const limits = limitRequests(app, config.actsPerMinute);

  app.useGlobalFilters(new ProblemFilter(config.publicUrl, allowed));
  app.useGlobalGuards(new SignInGuard(signIns, app.get(SecurityLog), config.publicUrl), ...limits);
  app.useGlobalPipes(validation());
  describeApi(app, config.publicUrl);
  return app;
}
