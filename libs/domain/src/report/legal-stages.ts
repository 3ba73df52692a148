/** How far the decisions of a report have come towards legal force (laga kraft). An appeal will be a stage of its own, after `announced`. */
export const LEGAL_STAGES = ['decided', 'reported', 'adjusted', 'announced', 'time-out', 'legal-force'] as const;
export type LegalStage = (typeof LEGAL_STAGES)[number];
