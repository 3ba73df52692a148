import { type Act, type Context, streamOf } from '../act.js';
import type { REPORT_PERMISSIONS } from '../permission/of-publishing.js';
import { type Before, permitted } from '../permission/permitted.js';
import { capacityFor } from '../person/capacity.js';
import { firstRefusal, type Refusal, refuse } from '../refusal.js';
import type { DelegationReport, ReportEvent } from './report.js';
import { reportMayBecome } from './rules/report-may-become.js';

type ReportActType = keyof typeof REPORT_PERMISSIONS;

/** What every act on a report names. */
export interface OfReport {
  readonly report: string;
}

/** An act on one report, by the board's secretary. `may` says why it may not be done now, whatever the command holds. */
export interface ReportAct<C extends OfReport> extends Act<C> {
  readonly may: (report: DelegationReport, before: Before) => Refusal | undefined;
}

interface Parts<C extends OfReport> {
  readonly becomes: ReportEvent['type'];
  readonly rules: (command: C, report: DelegationReport, context: Context) => readonly (Refusal | undefined)[];
  readonly event: (command: C, report: DelegationReport) => ReportEvent;
}

/** @param type whose row in the table of permissions says who may. */
export function reportAct<C extends OfReport & { readonly type: ReportActType }>(
  type: C['type'],
  { becomes, rules, event }: Parts<C>,
): ReportAct<C> {
  const may: ReportAct<C>['may'] = (report, before) => permitted(type, before) ?? reportMayBecome(report, becomes);
  return {
    may,
    rests: ({ report }) => ({ streams: [streamOf('report', report)] }),
    decide: (world, command, context) => {
      const report = world.find('report', command.report);
      if (!report) return refuse('not-found');
      return (
        may(report, context) ??
        firstRefusal(...rules(command, report, context)) ?? {
          as: capacityFor(type, context),
          changes: [{ stream: streamOf('report', report.id), event: event(command, report) }],
        }
      );
    },
  };
}
