import { type UseQueryResult, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { statusOf } from '../session/problem.js';
import { isFinal, readAgain, useSaid } from '../session/unread.js';
import { Loading } from './loading.js';
import { Page } from './page.js';
import { ProblemNotice } from './problem-notice.js';

interface ShownProps<A> {
  readonly read: UseQueryResult<A>;
  readonly lines?: number;
  readonly children: (answer: A) => ReactNode;
}

/** What was read; until then its space, and what went wrong where it did. What stood there stays while it is read anew. */
export function Shown<A>({ read, lines, children }: ShownProps<A>) {
  const client = useQueryClient();
  useSaid(read.data === undefined ? read.error : null);
  if (read.data !== undefined) return children(read.data);
  if (read.isError) {
    const again = !isFinal(statusOf(read.error)) && { onAgain: () => readAgain(client) };
    return <ProblemNotice error={read.error} {...again} />;
  }
  return <Loading {...(lines !== undefined && { lines })} />;
}

/** Keeps a line for what is said above and below the heading. */
export const SPACE = '\u00a0';

/** A page about one thing that is read. Until it is, or where it cannot be, the page has a heading all the same. */
export function ShownPage<A>({ title, read, lines, children }: ShownProps<A> & { readonly title: string }) {
  if (read.data !== undefined) return children(read.data);
  return (
    <Page title={title} over={SPACE} lead={SPACE}>
      <Shown read={read} {...(lines !== undefined && { lines })}>
        {() => null}
      </Shown>
    </Page>
  );
}
