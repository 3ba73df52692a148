import { expect, it } from '@jest/globals';
import { isTold } from './event-shown.js';

const [MINE, OTHERS] = ['5c3f1a9e-0000-4000-8000-000000000001', '5c3f1a9e-0000-4000-8000-000000000002'];
const entry = (type: string, stream: string) => ({ tx: '1', seq: '1', n: 1, at: new Date(0), caseNumber: null, type, stream });
const sentTo = (unit: string) => entry('ReceiptSent', `receipt/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/1/${unit}`);
const DRAFTED = entry('DraftSaved', 'directive/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa');
const DECIDED = entry('EditionApproved', 'directive/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa');

it.each([
  ['the house', { all: true, units: [] }, [true, true, true, true]],
  ['a committee’s contact', { all: false, units: [MINE] }, [false, true, true, false]],
  ['the public', { all: false, units: [] }, [false, true, false, false]],
])('%s is told what concerns them of a draft, a decision, what their committee was sent, and what another was', (_, reach, told) => {
  expect([DRAFTED, DECIDED, sentTo(MINE), sentTo(OTHERS)].map((one) => isTold(one, reach))).toEqual(told);
});
