/** Which one form of the page is open: several at once would be taken for each other. */
export interface OneOpen {
  readonly open: string | undefined;
  readonly onOpen: (key: string | undefined) => void;
}

/** Of the form for a case, also in the address that leads to it. */
export function keyOfCase(directive: string, edition: number): string {
  return `${directive}~${edition}`;
}

/** Of the form for a question of disqualification in a case, which may have another form too. */
export function keyOfInterest(directive: string, edition: number): string {
  return `jav~${keyOfCase(directive, edition)}`;
}
