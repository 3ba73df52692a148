import type { RegisteredDocument } from '@anvisa/record/queries/documents-shown';
import type { DocumentAnswer } from './register.answer.js';

/** What a reader may follow a document to. */
interface Reads {
  readonly exemptions: boolean;
  readonly cases: boolean;
}

/** A document without what is hidden, or is not there. */
export function documentShown(
  { caseNumber, number, registeredOn, kind, about, counterpart, of, edition, ofCase, exemption, mark }: RegisteredDocument,
  reads: Reads,
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
    ...(ofCase !== null && reads.cases && { ofCase }),
    ...(exemption !== null && reads.exemptions && { exemption }),
    ...(mark !== null && { mark: { ...mark } }),
  };
}
