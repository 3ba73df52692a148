import { useState } from 'react';
import { seekServer } from '../session/seek-server.js';
import { ProblemNotice } from './problem-notice.js';

/** What broke, or whose code did not come. A browser does not ask twice for the same code: to try again is to begin the page anew. */
export function Broken({ error }: { readonly error: unknown }) {
  const [problem, setProblem] = useState(error);
  return <ProblemNotice error={problem} onAgain={() => void seekServer().then(() => window.location.reload(), setProblem)} />;
}
