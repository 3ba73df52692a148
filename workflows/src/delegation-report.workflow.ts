import { proxyActivities, uuid4 } from '@temporalio/workflow';
import type { Reporting } from './acts.js';

const { compileDelegationReport } = proxyActivities<Reporting>({ startToCloseTimeout: '30s', retry: { maximumInterval: '1m' } });

/**
 * On the days that the policy names, the decisions by delegation that the board has not been told of are gathered for its next meeting (KL 6:40, 7:8),
 * in as many reports as it takes.
 */
export async function delegationReport(): Promise<void> {
  let gathered: number;
  do gathered = await compileDelegationReport({ report: uuid4() });
  while (gathered > 0);
}
