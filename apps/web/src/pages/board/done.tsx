import { Alert } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import style from './board.module.css';

/** What was just recorded. It stays, and takes the focus from the form that is gone. */
export function Done({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each thing recorded is told anew.
  useEffect(() => place.current?.focus(), [children]);
  return (
    <Alert ref={place} data-color="success" tabIndex={-1} className={style.done}>
      {children}
    </Alert>
  );
}
