/** What the council comes to on a strategy: approved, approved with changes, remitted, tabled, rejected (bifall, bifall med ändringar, återremiss, bordläggning, avslag). */
export const COUNCIL_OUTCOMES = ['approved', 'approved-with-changes', 'remitted', 'tabled', 'rejected'] as const;
export type CouncilOutcome = (typeof COUNCIL_OUTCOMES)[number];
