import type { SwedishDate } from '../time.js';
import { isBlank } from '../visible.js';

/** The four mandatory parts of a directive by the strategy, in the order in which it is read. */
export const PARTS = ['business-considerations', 'responsibility', 'structure', 'procurement'] as const;
export type Part = (typeof PARTS)[number];

/** What the consequences of a directive may be for: a decision must have thought of each. */
export const CONSEQUENCES = ['cost', 'staff', 'security', 'personal-data', 'accessibility'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

/** Who may exempt from a directive's provisions. */
export const EXEMPTING = ['head-of-it', 'city-director', 'executive-board'] as const;
export type Exempting = (typeof EXEMPTING)[number];

/** A numbered unit of the text. Its number is its place; its id stays when it moves, so that comments and comparisons follow it. */
export interface Provision {
  readonly id: string;
  readonly part: Part;
  readonly heading: string;
  readonly text: string;
}

/** The words of a provision, its heading first. */
export function wordsOfProvision({ heading, text }: Provision): string {
  return `${heading}\n${text}`;
}

/** All that an edition says. */
export interface Content {
  readonly title: string;
  readonly provisions: readonly Provision[];
  /** The units that must follow it. */
  readonly addressees: readonly string[];
  readonly inForceFrom: SwedishDate;
  readonly evaluationMonths: number;
  /** Other cases and decisions by their registration numbers. */
  readonly references: readonly string[];
  readonly exemptionsBy: Exempting;
  readonly transitional: string;
  /** What is changed since the last edition, and why. */
  readonly changes: string;
  readonly consequences: Readonly<Record<Consequence, string>>;
}

/**
 * All that an edition says, in the order in which it is read, which is the domain's and never that in which a caller sent it.
 * @param ofProvision the words of a provision; `at` is its place, from 0.
 */
export function inReadingOrder(
  { title, provisions, transitional, changes, consequences }: Content,
  ofProvision: (one: Provision, at: number) => string | readonly string[],
): readonly string[] {
  const texts = [title, ...provisions.flatMap(ofProvision), transitional, changes, ...CONSEQUENCES.map((one) => consequences[one])];
  return texts.filter((text) => text !== '');
}

interface ProvisionOutline {
  readonly id: string;
  readonly part: Part;
  readonly hash: string;
  /** A heading alone says nothing that anyone can follow. */
  readonly lacksText?: true;
}

/** What the rules need to know of a text without carrying its words. */
export interface Outline {
  readonly title: string;
  readonly provisions: readonly ProvisionOutline[];
  readonly addressees: readonly string[];
  readonly inForceFrom: SwedishDate;
  readonly evaluationMonths: number;
  readonly exemptionsBy: Exempting;
  readonly consequences: readonly Consequence[];
  readonly saysWhatChanges: boolean;
}

export function outlineOf(content: Content, hash: (value: unknown) => string): Outline {
  return {
    title: content.title,
    provisions: content.provisions.map((one) => ({
      id: one.id,
      part: one.part,
      hash: hash({ heading: one.heading, text: one.text }),
      ...lackOf(one),
    })),
    addressees: content.addressees,
    inForceFrom: content.inForceFrom,
    evaluationMonths: content.evaluationMonths,
    exemptionsBy: content.exemptionsBy,
    consequences: CONSEQUENCES.filter((consequence) => !isBlank(content.consequences[consequence])),
    saysWhatChanges: !isBlank(content.changes),
  };
}

/** Left out where there is text, as in the outlines of before it was asked. */
export function lackOf({ text }: Pick<Provision, 'text'>): Pick<ProvisionOutline, 'lacksText'> {
  return isBlank(text) ? { lacksText: true } : {};
}
