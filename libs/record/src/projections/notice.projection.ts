import { v5 } from 'uuid';
import type { Projection } from './projection.js';

/** The namespace of notice ids: the same notice to the same person has the same id, however often it is asked for. */
const NOTICES = 'f1b1a2c4-6f0e-5d7b-9a55-0d2c4b8e7a10';

/** One notice a recipient, waiting to be sent. Its sending is no entry: what became of it stands in the row alone. */
export const noticeProjection: Projection = {
  table: 'notice',
  key: ['id'],
  version: 1,
  columns: ['id', 'conductor', 'act', 'round', 'due', 'recipient', 'case_number', 'facts', 'created_at'],
  once: true,
  rows: ({ change: { stream, event }, envelope: { at } }) => {
    if (event.type !== 'NoticeGiven') return [];
    const conductor = stream.slice('conduct/'.length);
    const { act, round, due, about, caseNumber } = event;
    return event.recipients.map(({ person, unit }) => ({
      id: v5(`${conductor}|${act}|${round}|${due}|${person}`, NOTICES),
      conductor,
      act,
      round,
      due,
      recipient: person,
      case_number: caseNumber ?? null,
      facts: { ...about, ...(unit !== undefined && { unit }) },
      created_at: at,
    }));
  },
};
