import { groundIn } from '@anvisa/domain/grounds';
import type { RefusalFacts } from '@anvisa/domain/refusal';
import type { RefusalText } from '@anvisa/domain/refusal-catalogue';
import { REFUSALS, type RefusalCode } from '@anvisa/domain/refusals';
import { FAULTS, type FaultCode } from './faults.js';
import type { Language } from './language.js';
import { inWords } from './words.js';

/** The text of a fault or a refusal, with its facts filled in. */
export function textOf(code: FaultCode | RefusalCode, language: Language, facts: RefusalFacts = {}): string {
  const texts = code in FAULTS ? FAULTS[code as FaultCode] : REFUSALS[code as RefusalCode];
  return filled(texts[language], facts, language);
}

export function filled(text: string, facts: RefusalFacts, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => {
    const fact = facts[name];
    return fact === undefined ? braces : inWords(fact, language);
  });
}

/** The legal ground of a rule's refusal; faults of requests have none. */
export function groundOf(code: FaultCode | RefusalCode, language: Language): string | undefined {
  const ground = code in FAULTS ? undefined : (REFUSALS as Readonly<Record<string, RefusalText>>)[code]?.ground;
  return ground && groundIn(ground, language);
}
