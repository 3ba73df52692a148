import type { DecisionRecord } from '@anvisa/domain/directive/events';

/** What a decision of the story shows beside its outcome. */
export function decisionRecord(reasons: string): DecisionRecord {
  return {
    reasons,
    presenter: 'Anna Lind, it-handläggare',
    participants: ['Henrik Öberg, it-chef'],
    dissents: [],
    delegable: true,
    delegableReasons: 'Anvisningen verkställer den strategi som fullmäktige har godkänt; mål och inriktning ändras inte.',
    unionNegotiation: 'held',
    unionNote: 'Förhandling enligt MBL § 11 avslutades utan erinran.',
  };
}
