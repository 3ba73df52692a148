import type { Language } from './language.js';
import { pointerText } from './pointer-texts.js';
import type { ProblemAnswer } from './problem.answer.js';
import type { Pointer, Problem } from './problem.js';
import { groundOf, textOf } from './text.js';
import { titleOf } from './titles.js';

/** How one problem is told: to whom, about which request, and where the kinds of problems are described. */
export interface Telling {
  readonly language: Language;
  readonly request: string;
  readonly publicUrl: string;
}

/** A problem as it is sent (RFC 9457). */
export function present({ status, code, more }: Problem, { language, request, publicUrl }: Telling): ProblemAnswer {
  const { facts, pointers, current } = more;
  const ground = groundOf(code, language);
  return {
    type: `${publicUrl}/api/problems/${code}`,
    title: titleOf(status, language),
    status,
    detail: textOf(code, language, facts),
    instance: `urn:request:${request}`,
    code,
    ...(ground !== undefined && { ground }),
    ...(facts && { facts }),
    ...(pointers && { pointers: pointers.map((one) => presentPointer(one, language)) }),
    ...(current !== undefined && { current }),
  };
}

function presentPointer({ pointer, code, facts }: Pointer, language: Language) {
  return { pointer, code, detail: pointerText(code, language, facts) };
}
