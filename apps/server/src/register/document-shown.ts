import type { RegisteredDocument } from '@anvisa/record/queries/documents-shown';
import type { DocumentAnswer } from './register.answer.js';

/** A document without what is hidden, or is not there. */
export function documentShown(
  { caseNumber, number, registeredOn, kind, about, counterpart, of, edition, exemption, mark }: RegisteredDocument,
  readsExemptions: boolean,
): DocumentAnswer {
  return {
    caseNumber,
    number,
    registeredOn,
    kind,
    ...(about !== null && { about }),
    ...(counterpart !== null && { counterpart }),
    ...(of !== null && { of }),
    ...(edition !== null && { edition }),
    ...(exemption !== null && readsExemptions && { exemption }),
    ...(mark !== null && { mark: { ...mark } }),
  };
}
