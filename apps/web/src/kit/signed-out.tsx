import type { ReactNode } from 'react';
import { signInAddress } from '../session/me.js';
import { Empty } from './empty.js';
import { Page } from './page.js';

interface SignedOutProps {
  readonly title: string;
  readonly lead?: string;
  /** What one would see here; left out where the link says it. */
  readonly why?: ReactNode;
  readonly link: string;
  /** What is everybody's. */
  readonly children?: ReactNode;
}

/** A page for those who are signed in, as the public meets it: what it would show, and the way in, which leads back to it. */
export function SignedOut({ title, lead, why, link, children }: SignedOutProps) {
  return (
    <Page title={title} {...(lead !== undefined && { lead })}>
      <Empty>
        {why && <p>{why}</p>}
        <a href={signInAddress()}>{link}</a>
      </Empty>
      {children}
    </Page>
  );
}
