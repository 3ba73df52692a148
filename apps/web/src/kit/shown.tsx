import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './loading.js';
import { ProblemNotice } from './problem-notice.js';

interface ShownProps<A> {
  readonly read: UseQueryResult<A>;
  readonly lines?: number;
  readonly children: (answer: A) => ReactNode;
}

/** What was read; until then its space, and what went wrong where it did. What stood there stays while it is read anew. */
export function Shown<A>({ read, lines, children }: ShownProps<A>) {
  if (read.data !== undefined) return children(read.data);
  if (read.isError) return <ProblemNotice error={read.error} onAgain={() => void read.refetch()} />;
  return <Loading {...(lines !== undefined && { lines })} />;
}
