import type { EditionState } from '@anvisa/domain/directive/states';
import { mayRequestExemption } from '@anvisa/domain/exemption/may';
import type { Before } from '@anvisa/domain/permission/permitted';
import { mayAcknowledge } from '@anvisa/domain/receipt/may';
import type { Receipt } from '@anvisa/domain/receipt/receipt';
import type { SwedishDate } from '@anvisa/domain/time';
import type { NamedReceipt } from '@anvisa/record/queries/receipts';
import type { Received } from '@anvisa/record/queries/receipts-of-unit';
import { HIDDEN } from '@anvisa/record/queries/secrecy';
import { editionAddress } from '../editions/edition-act.js';
import { offer } from '../offers/offer.js';
import type { Language } from '../problems/language.js';
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

/** What a unit has received, and whether the one who looks may acknowledge it. */
export function receivedShown({ receipt, edition, hidden, applies }: Received, reader: Before, language: Language): ReceivedAnswer {
  const { inForceFrom, inForceUntil } = edition;
  const self = editionAddress(receipt);
  const href = `${self}/receipts/${receipt.unit}/acknowledgements`;
  return {
    directive: receipt.directive,
    edition: receipt.edition,
    self,
    caseNumber: receipt.caseNumber,
    title: hidden ? HIDDEN : receipt.title,
    area: edition.area,
    editionState: edition.state as EditionState,
    ...(inForceFrom !== null && { inForceFrom }),
    ...(receipt.boundFrom !== undefined && { boundFrom: receipt.boundFrom }),
    ...(inForceUntil !== null && { inForceUntil }),
    applies,
    textHash: receipt.textHash,
    correctedSince: edition.textHash !== receipt.textHash,
    ...answering(receipt, reader.today),
    acts: [
      offer({ act: 'acknowledge', href, fields: ['textHash', 'responsible'] }, mayAcknowledge(receipt.unit, receipt, reader), language),
      offer(
        { act: 'request-exemption', href: `${self}/exemptions`, fields: ['provision', 'unit', 'reasons', 'until'] },
        mayRequestExemption(receipt.unit, { state: edition.state as EditionState }, reader),
        language,
      ),
    ],
  };
}
