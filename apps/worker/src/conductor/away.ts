import { isGrpcServiceError, NamespaceNotFoundError, ServiceError } from '@temporalio/client';
import { CombinedWorkerRunError, TransportError } from '@temporalio/worker';

/** gRPC codes that say that Temporal, or the way to it, is away for a time: deadline exceeded, resource exhausted, unavailable, cancelled, unknown, internal. */
const AWAY: readonly number[] = [1, 2, 4, 8, 13, 14];

const NOT_FOUND = 5;

/** Whether an error says that Temporal is there and has no such namespace: somebody makes it. Of what else can be missing it tells by other names. */
export function saysNamespaceIsMissing(error: unknown): boolean {
  return (
    error instanceof NamespaceNotFoundError ||
    (isGrpcServiceError(error) && error.code === NOT_FOUND && error.details.startsWith('Namespace '))
  );
}

/** Whether an error says that Temporal is away, so that the same may go through in a moment. */
export function saysTemporalIsAway(error: unknown): boolean {
  if (error instanceof TransportError) return true;
  // A worker that ends by itself tells also that what it ran beside did not.
  if (error instanceof CombinedWorkerRunError) return saysTemporalIsAway(error.cause.workerError);
  if (isGrpcServiceError(error)) return AWAY.includes(error.code);
  return error instanceof ServiceError && (error.cause === undefined || saysTemporalIsAway(error.cause));
}
