import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';

/** The IT department gives an edition up before it is decided, with reasons; not while it lies with the board, which may return or decline it (KL 6:37). */
export interface WithdrawEdition extends OfEdition {
  readonly type: 'withdraw-edition';
  readonly reasons: string;
}

export const withdrawEdition = editionAct<WithdrawEdition>('withdraw-edition', {
  needsVersion: true,
  fields: ['reasons'],
  rules: ({ reasons }) => [reasonsAreGiven(reasons)],
  decide: ({ directive, edition, reasons }, about) =>
    decided({ office: 'it-officer' }, directive, { type: 'EditionWithdrawn', edition, document: about.edition.documents + 1, reasons }),
});
