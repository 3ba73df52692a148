import type { TellingAct } from '@anvisa/domain/conduct/conduct-act';

/**
 * What a notice does: `ask` for something new, `remind` of it, `overdue` tells whoever is to act when it was not done, `inform` asks for nothing.
 * A deadline that is still ahead goes into the recipient's calendar only where the recipient is to meet it.
 */
export type Purpose = 'ask' | 'remind' | 'overdue' | 'inform';

interface Meaning {
  /** What is to be done. Asking for it and reminding of it are about one deadline: one entry in the calendar. */
  readonly matter: string;
  readonly purpose: Purpose;
}

const means = (matter: string, purpose: Purpose): Meaning => ({ matter, purpose });

/** All that the conductors tell of, in the order of the lives: the compiler asks for a line here, and for words in each language, when one is added. */
export const ACTS: Readonly<Record<TellingAct, Meaning>> = {
  'tell-drafter': means('draft', 'ask'),
  'tell-officer': means('case', 'inform'),
  'remind-drafter': means('draft', 'remind'),
  'escalate-draft': means('draft', 'overdue'),
  'tell-reviewers': means('review', 'ask'),
  'remind-reviewers': means('review', 'remind'),
  'tell-declined': means('case', 'inform'),
  'remind-comments': means('comments', 'remind'),
  'escalate-review': means('review', 'overdue'),
  'tell-consulted': means('consultation', 'ask'),
  'remind-consultation': means('consultation', 'remind'),
  'escalate-consultation': means('consultation', 'overdue'),
  'tell-director': means('decision', 'ask'),
  'remind-director': means('decision', 'remind'),
  'escalate-decision': means('decision', 'overdue'),
  'tell-board-secretary': means('referral', 'ask'),
  'remind-board-secretary': means('referral', 'remind'),
  'escalate-referral': means('referral', 'overdue'),
  'tell-outcome': means('outcome', 'inform'),
  // Its date is the one from which the edition is in force, no deadline: the days for acknowledging are each committee's own.
  'tell-committees': means('acknowledgement', 'inform'),
  'remind-committees': means('acknowledgement', 'remind'),
  'escalate-acknowledgement': means('acknowledgement', 'overdue'),
  'tell-correction': means('correction', 'inform'),
  'escalate-opening': means('evaluation-opening', 'overdue'),
  'tell-evaluators': means('evaluation', 'ask'),
  'remind-evaluators': means('evaluation', 'remind'),
  'remind-conclusion': means('conclusion', 'remind'),
  'escalate-evaluation': means('evaluation', 'overdue'),
  'tell-conclusion': means('conclusion-drawn', 'inform'),
  'tell-repeal': means('repeal', 'inform'),
  'tell-lapse': means('lapse', 'inform'),
  'remind-council-condition': means('council-condition', 'remind'),
  'remind-strategy-review': means('strategy-review', 'remind'),
  'tell-exemption-requested': means('exemption', 'ask'),
  'remind-exemption-decision': means('exemption', 'remind'),
  'escalate-exemption': means('exemption', 'overdue'),
  'tell-exemption-decided': means('exemption', 'inform'),
  'tell-exemption-expiry': means('exemption-expiry', 'inform'),
  'tell-deputyship-begins': means('deputyship', 'inform'),
  'tell-deputyship-ends': means('deputyship', 'inform'),
};

export function isKnown(act: string): act is TellingAct {
  return Object.hasOwn(ACTS, act);
}

/** An act we have no words for informs, and is a matter of its own. */
export function meaningOf(act: string): Meaning {
  return isKnown(act) ? ACTS[act] : means(act, 'inform');
}
