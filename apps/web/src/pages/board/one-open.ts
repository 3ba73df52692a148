/** Which one form of the page is open: several at once would be taken for each other. */
export interface OneOpen {
  readonly open: string | undefined;
  readonly onOpen: (key: string | undefined) => void;
}
