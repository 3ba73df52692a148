import type { EditionState } from '@anvisa/domain/directive/states';
import type { Receipt } from '@anvisa/domain/receipt/receipt';
import type { SwedishDate } from '@anvisa/domain/time';
import type { NamedReceipt } from '@anvisa/record/queries/receipts';
import type { Received } from '@anvisa/record/queries/receipts-of-unit';
import type { ReceiptAnswer, ReceivedAnswer } from './receipt.answer.js';

export function receiptShown(receipt: NamedReceipt, today: SwedishDate): ReceiptAnswer {
  return { unit: receipt.unit, unitName: receipt.unitName, ...answering(receipt, today) };
}

/** What a receipt shows of its answer: asked when, until when, and given. */
function answering({ sentAt, answerBy, state, acknowledged }: Receipt, today: SwedishDate) {
  return {
    sentAt,
    answerBy,
    state,
    overdue: !acknowledged && answerBy < today,
    acknowledgedAt: acknowledged?.at ?? null,
    ...(acknowledged && { responsible: acknowledged.responsible }),
  };
}

export function receivedShown({ receipt, edition, applies }: Received, today: SwedishDate): ReceivedAnswer {
  const { inForceFrom, inForceUntil } = edition;
  return {
    directive: receipt.directive,
    edition: receipt.edition,
    self: `/api/directives/${receipt.directive}/editions/${receipt.edition}`,
    caseNumber: receipt.caseNumber,
    title: receipt.title,
    area: edition.area,
    editionState: edition.state as EditionState,
    ...(inForceFrom !== null && { inForceFrom }),
    ...(inForceUntil !== null && { inForceUntil }),
    applies,
    textHash: receipt.textHash,
    ...answering(receipt, today),
  };
}
