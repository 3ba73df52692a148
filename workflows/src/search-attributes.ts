import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

/** Where a case stands, its area, and its next deadline: no names and no numbers of cases. The worker registers them. */
export const ANVISA_STATE = defineSearchAttributeKey('AnvisaState', SearchAttributeType.KEYWORD);
export const ANVISA_AREA = defineSearchAttributeKey('AnvisaArea', SearchAttributeType.KEYWORD);
export const ANVISA_DEADLINE = defineSearchAttributeKey('AnvisaDeadline', SearchAttributeType.DATETIME);
