import { randomUUID } from 'node:crypto';
import type { Notice, Recipient } from '@anvisa/notify/notice';

export const PUBLIC_URL = 'https://anvisa.stad.example';
export const FROM = 'Anvisa <anvisa@stad.example>';

const DIRECTIVE = '01980000-0000-7000-8000-000000000001';

/** The usual notice: Anna is asked to review, on a Monday. A test names only what matters to it. */
export function notice({ recipient, ...other }: Partial<Omit<Notice, 'recipient'>> & { recipient?: Partial<Recipient> } = {}): Notice {
  return {
    id: randomUUID(),
    act: 'tell-reviewers',
    conductor: `directive/${DIRECTIVE}/edition/2`,
    round: 1,
    due: '2026-03-02T07:00:00.000Z',
    caseNumber: '031-412/2026',
    title: 'Telefoni',
    edition: 2,
    deadline: '2026-03-13',
    facts: {},
    ...other,
    recipient: {
      person: '01980000-0000-7000-8000-00000000000a',
      name: 'Anna Åkerström',
      email: 'anna@stad.example',
      preference: 'at-once',
      language: 'sv',
      ...recipient,
    },
  };
}
