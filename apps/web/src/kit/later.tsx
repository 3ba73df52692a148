import { CatchBoundary } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { Broken } from './broken.js';

interface LaterProps {
  /** Stands there until it has come. */
  readonly space?: ReactNode;
  /** Stands there if it does not come; left out, what is wrong. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

const same = () => '';

/** What comes when it is asked for. If it does not come, the page around it stays as it stands. */
export function Later({ space, instead, children }: LaterProps) {
  return (
    <CatchBoundary getResetKey={same} errorComponent={({ error }) => (instead === undefined ? <Broken error={error} /> : instead)}>
      <Suspense fallback={space}>{children}</Suspense>
    </CatchBoundary>
  );
}
