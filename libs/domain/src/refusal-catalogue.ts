/**
 * One refusal of the catalogue. `ground` is the paragraph, or «husregel» for a rule of the house with the paragraph it leans on.
 * Braces in the texts are filled from the refusal's facts.
 */
export interface RefusalText {
  readonly ground: string;
  readonly sv: string;
  readonly en: string;
}
export type RefusalCatalogue = Readonly<Record<string, RefusalText>>;
