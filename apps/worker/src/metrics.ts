import { Injectable } from '@nestjs/common';
import { Counter, collectDefaultMetrics, Registry } from 'prom-client';

/** What operators can see of the worker. How far the conductors are behind, the server tells: it does so while no worker lives, too. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly delivered = this.#counter('anvisa_wakeups_delivered_total', 'Wake-ups carried to their conductors');
  readonly swept = this.#counter('anvisa_conductors_swept_total', 'Overdue conductors that the sweep woke');
  readonly acts = new Counter({
    name: 'anvisa_conductor_acts_total',
    help: 'Acts that conductors asked the door for',
    labelNames: ['act', 'outcome'],
    registers: [this.registry],
  });
  readonly notices = new Counter({
    name: 'anvisa_notices_total',
    help: 'Notices by what became of them',
    labelNames: ['outcome'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  #counter(name: string, help: string): Counter {
    return new Counter({ name, help, registers: [this.registry] });
  }
}
