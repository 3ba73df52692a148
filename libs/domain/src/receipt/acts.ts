import { acknowledge } from './acts/acknowledge.js';
import { sendToCommittees } from './acts/send-to-committees.js';

export const RECEIPT_ACTS = {
  'send-to-committees': sendToCommittees,
  acknowledge,
} as const;
