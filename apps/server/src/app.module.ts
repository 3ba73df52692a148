import { together } from '@anvisa/record/door/access';
import { Door } from '@anvisa/record/door/door';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AboutModule } from './about/about.module.js';
import { Acts } from './acts/acts.js';
import { SecurityLog } from './acts/security-log.js';
import { ApiModule } from './api/api.module.js';
import { AreaMapsModule } from './area-maps/area-maps.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { CasesModule } from './cases/cases.module.js';
import { ClockModule } from './clock/clock.module.js';
import { ConductorsModule } from './conductors/conductors.module.js';
import type { AppConfig } from './config.js';
import { DirectivesModule } from './directives/directives.module.js';
import { DisposalsModule } from './disposals/disposals.module.js';
import { EvaluationsModule } from './evaluations/evaluations.module.js';
import { EventsModule } from './events/events.module.js';
import { Feed } from './events/feed.js';
import { ExemptionsModule } from './exemptions/exemptions.module.js';
import { FiguresModule } from './figures/figures.module.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { InForceModule } from './in-force/in-force.module.js';
import { MandatesModule } from './mandates/mandates.module.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { Metrics } from './metrics/metrics.js';
import { NoticesModule } from './notices/notices.module.js';
import { PeopleModule } from './people/people.module.js';
import { PoliciesModule } from './policies/policies.module.js';
import { ProvisionsModule } from './provisions/provisions.module.js';
import { ReceiptsModule } from './receipts/receipts.module.js';
import { CONFIG, POOL, type Pool } from './record.js';
import { RegisterModule } from './register/register.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { SearchModule } from './search/search.module.js';
import { SecrecyModule } from './secrecy/secrecy.module.js';
import { SecurityLogModule } from './security-log/security-log.module.js';
import { SignInModule } from './sign-in/sign-in.module.js';
import { StrategiesModule } from './strategies/strategies.module.js';
import { TrailModule } from './trail/trail.module.js';
import { UnitsModule } from './units/units.module.js';
import { WhatAppliesModule } from './what-applies/what-applies.module.js';
import { WorkModule } from './work/work.module.js';
import { WorkingModule } from './working/working.module.js';

/** What the server offers, feature by feature. */
const FEATURES = [
  DirectivesModule,
  WorkModule,
  WorkingModule,
  InForceModule,
  WhatAppliesModule,
  ProvisionsModule,
  FiguresModule,
  CalendarModule,
  SearchModule,
  RegisterModule,
  CasesModule,
  TrailModule,
  EventsModule,
  ClockModule,
  PeopleModule,
  UnitsModule,
  StrategiesModule,
  MandatesModule,
  AreaMapsModule,
  ReceiptsModule,
  EvaluationsModule,
  ExemptionsModule,
  ReportsModule,
  PoliciesModule,
  ConductorsModule,
  NoticesModule,
  SecrecyModule,
  DisposalsModule,
  SecurityLogModule,
  SignInModule,
  AboutModule,
];

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
        { provide: Door, useValue: new Door(pool, together(pool)) },
        { provide: Metrics, useValue: new Metrics(pool) },
        Readiness,
        SecurityLog,
        Feed,
        Acts,
      ],
      exports: [POOL, CONFIG, Door, Metrics, Readiness, SecurityLog, Feed, Acts],
    };
  }
}
