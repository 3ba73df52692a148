import { Door } from '@anvisa/record/door/door';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Acts } from './acts/acts.js';
import { SecurityLog } from './acts/security-log.js';
import { ApiModule } from './api/api.module.js';
import type { AppConfig } from './config.js';
import { DirectivesModule } from './directives/directives.module.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { Metrics } from './metrics/metrics.js';
import { CONFIG, POOL, type Pool } from './record.js';
import { SignIns } from './sign-in/sign-ins.js';
import { verifierFor } from './sign-in/verify.js';

/** What the server offers, feature by feature. */
const FEATURES = [DirectivesModule];

/** What every feature may ask for: the record, the door, who calls. */
@Global()
@Module({ imports: [ApiModule, ...FEATURES], controllers: [HealthController, MetricsController] })
export class AppModule {
  static with(pool: Pool, config: AppConfig): DynamicModule {
    return {
      module: AppModule,
      providers: [
        { provide: POOL, useValue: pool },
        { provide: CONFIG, useValue: config },
        { provide: Door, useValue: new Door(pool) },
        { provide: Metrics, useValue: new Metrics(pool) },
        { provide: SignIns, useValue: new SignIns(pool, verifierFor(config)) },
        Readiness,
        SecurityLog,
        Acts,
      ],
      exports: [POOL, CONFIG, Door, Metrics, SignIns, Readiness, SecurityLog, Acts],
    };
  }
}
