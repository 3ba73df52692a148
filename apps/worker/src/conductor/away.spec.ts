import { expect, it } from '@jest/globals';
import { NamespaceNotFoundError, ServiceError } from '@temporalio/client';
import { CombinedWorkerRunError, PromiseCompletionTimeoutError, TransportError, UnexpectedError } from '@temporalio/worker';
import { saysNamespaceIsMissing, saysTemporalIsAway } from './away.js';

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

it.each([
  ['a call by the client', new NamespaceNotFoundError('stad'), true],
  ['a call of the service', Object.assign(answered(5), { details: 'Namespace stad is not found.' }), true],
  ['a workflow that is not there', Object.assign(answered(5), { details: 'workflow not found for ID: x' }), false],
  ['Temporal away', answered(14), false],
])('that a namespace is missing is told of %s: %s', (_, error, isMissing) => {
  expect(saysNamespaceIsMissing(error)).toBe(isMissing);
});
