import type { EditionState } from '@anvisa/domain/directive/states';
import { mayRequestExemption } from '@anvisa/domain/exemption/may';
import type { Before } from '@anvisa/domain/permission/permitted';
import { hasClosed, type Unit } from '@anvisa/domain/person/unit';
import { bindsFrom } from '@anvisa/domain/receipt/binding';
import { mayAcknowledge, mayRecordAdoption } from '@anvisa/domain/receipt/may';
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
  return {
    unit: receipt.unit,
    unitName: receipt.unitName,
    ...(receipt.unitClosed !== undefined && { unitClosed: receipt.unitClosed }),
    ...answering(receipt, today, { closed: receipt.unitClosed }),
  };
}

/** What a receipt shows of its answer: asked when, until when, and given. A unit that has closed is late no more. */
function answering(
  { sentAt, answerBy, state, acknowledged, bindsOnceAdopted, adopted }: Receipt,
  today: SwedishDate,
  unit: { readonly closed?: SwedishDate | undefined },
) {
  return {
    sentAt,
    answerBy,
    state,
    overdue: !acknowledged && answerBy < today && !hasClosed(unit, today),
    acknowledgedAt: acknowledged?.at ?? null,
    ...(acknowledged && { responsible: acknowledged.responsible }),
    ...(bindsOnceAdopted && { adoptedOn: adopted?.on ?? null }),
  };
}

/** What a unit has received, and whether the one who looks may acknowledge it. */
export function receivedShown(
  { receipt, edition, hidden, applies }: Received,
  unit: Pick<Unit, 'closed'>,
  reader: Before,
  language: Language,
): ReceivedAnswer {
  const { inForceFrom, inForceUntil } = edition;
  const self = editionAddress(receipt);
  const received = `${self}/receipts/${receipt.unit}`;
  const { adopted } = receipt;
  const boundFrom = bindsFrom(receipt, inForceFrom ?? undefined);
  return {
    directive: receipt.directive,
    edition: receipt.edition,
    self,
    caseNumber: receipt.caseNumber,
    title: hidden ? HIDDEN : receipt.title,
    area: edition.area,
    editionState: edition.state as EditionState,
    ...(inForceFrom !== null && { inForceFrom }),
    ...(boundFrom !== undefined && boundFrom !== inForceFrom && { boundFrom }),
    ...(adopted && { adoptedBy: adopted.paragraph }),
    ...(inForceUntil !== null && { inForceUntil }),
    applies,
    textHash: receipt.textHash,
    correctedSince: edition.textHash !== receipt.textHash,
    ...answering(receipt, reader.today, unit),
    acts: [
      offer(
        { act: 'acknowledge', href: `${received}/acknowledgements`, fields: ['textHash', 'responsible'] },
        mayAcknowledge(receipt.unit, receipt, reader),
        language,
      ),
      ...(receipt.bindsOnceAdopted
        ? [
            offer(
              { act: 'record-adoption', href: `${received}/adoptions`, fields: ['on', 'paragraph'] },
              mayRecordAdoption(receipt.unit, receipt, reader),
              language,
            ),
          ]
        : []),
      offer(
        { act: 'request-exemption', href: `${self}/exemptions`, fields: ['provision', 'unit', 'reasons', 'until'] },
        mayRequestExemption(receipt.unit, { state: edition.state as EditionState }, reader),
        language,
      ),
    ],
  };
}
