import { idOf } from '@anvisa/cli/stockholm/ids';

/** The addresses of pages about what the example holds. */
export const reviewOf = (directive: string, edition: number) => `/granskning/${idOf('directive', directive)}/${edition}`;
export const caseOf = (directive: string, edition: number) => `/arenden/${idOf('directive', directive)}/${edition}`;
export const decisionOn = (directive: string, edition: number) => `/beslut/${idOf('directive', directive)}/${edition}`;
export const evaluationOf = (directive: string, edition: number, round: number) =>
  `/utvarderingar/${idOf('directive', directive)}/${edition}/${round}`;
export const committee = (unit: string) => `/namnder/${idOf('unit', unit)}`;
export const consultationOf = (unit: string, directive: string, edition: number) =>
  `${committee(unit)}/remiss/${idOf('directive', directive)}/${edition}`;
export const requestFrom = (unit: string, directive: string, edition: number) =>
  `${committee(unit)}/avsteg/${idOf('directive', directive)}/${edition}`;
export const exemption = (name: string) => `/avsteg/${idOf('exemption', name)}`;
