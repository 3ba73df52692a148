import { acknowledge } from './acts/acknowledge.js';
import { recordAdoption } from './acts/record-adoption.js';
import { sendToCommittees } from './acts/send-to-committees.js';

export const RECEIPT_ACTS = {
  'send-to-committees': sendToCommittees,
  acknowledge,
  'record-adoption': recordAdoption,
} as const;
