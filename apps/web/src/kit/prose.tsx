import { lazy, type ReactNode } from 'react';
import { Later } from './later.js';
import type { ProseProps } from './marked-prose.js';
import style from './prose.module.css';

const MarkedProse = lazy(() => import('./marked-prose.js'));
/** A character or the beginning of a line that may be a mark. */
const MARKS = /[*_`[\]|<>&\\#~]|^ {4}|^\s*(?:[-+=]|\d+[.)])|\S {2,}$/m;

/** The words keep their space while what reads their marks is on its way. */
function Space({ children }: { readonly children: ReactNode }) {
  return (
    <div aria-busy="true" className={style.space}>
      {children}
    </div>
  );
}

/** A text as people wrote it, in Swedish. Most have no marks; what reads marks comes only for those that do. */
export function Prose({ text, under }: ProseProps) {
  const plain = text.split(/\n\s*\n/).map((paragraph) => <p key={paragraph}>{paragraph}</p>);
  return (
    <div className={style.prose} lang="sv">
      {MARKS.test(text) ? (
        <Later space={<Space>{plain}</Space>} instead={plain}>
          <MarkedProse text={text} under={under} />
        </Later>
      ) : (
        plain
      )}
    </div>
  );
}
