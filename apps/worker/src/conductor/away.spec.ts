import { expect, it } from '@jest/globals';
import { ServiceError } from '@temporalio/client';
import { CombinedWorkerRunError, PromiseCompletionTimeoutError, TransportError, UnexpectedError } from '@temporalio/worker';
import { saysTemporalIsAway } from './away.js';

const ended = (workerError: unknown) =>
  new CombinedWorkerRunError('ended', { cause: { workerError, innerError: new PromiseCompletionTimeoutError('goes on') } });
const answered = (code: number) => Object.assign(new Error('no'), { code, details: '', metadata: {} });

it.each([
  ['its connection broke', new TransportError('broken'), true],
  ['its worker ended because its connection broke', ended(new TransportError('broken')), true],
  ['its worker ended otherwise', ended(new UnexpectedError('a fault of ours', undefined)), false],
  ['it is unavailable', answered(14), true],
  ['it refused', answered(7), false],
  ['a call did not come through', new ServiceError('no', { cause: answered(4) }), true],
  ['something else happened', new Error('no'), false],
])('whether Temporal is away is told where %s', (_, error, isAway) => {
  expect(saysTemporalIsAway(error)).toBe(isAway);
});
