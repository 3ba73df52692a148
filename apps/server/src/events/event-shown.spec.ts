import { expect, it } from '@jest/globals';
import { eventShown, isTold } from './event-shown.js';

const [MINE, OTHERS] = ['5c3f1a9e-0000-4000-8000-000000000001', '5c3f1a9e-0000-4000-8000-000000000002'];
const DIRECTIVE = 'directive/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa';
const entry = (type: string, units: readonly string[] = []) => ({
  tx: '1',
  seq: '1',
  n: 1,
  at: new Date(0),
  caseNumber: null,
  type,
  stream: DIRECTIVE,
  units,
});
const DRAFTED = entry('DraftSaved');
const DECIDED = entry('EditionApproved');
const TO_BOTH = entry('ConsultationOpened', [OTHERS, MINE]);
const TO_OTHERS = entry('ConsultationOpened', [OTHERS]);
const CONTACT = { all: false, units: [MINE] };

it.each([
  ['the house', { all: true, units: [] }, [true, true, true, true]],
  ['a committee’s contact', CONTACT, [false, true, true, false]],
  ['the public', { all: false, units: [] }, [false, true, false, false]],
])(
  '%s is told what concerns them of a draft, a decision, what their committee was asked with another, and what another was',
  (_, reach, told) => {
    expect([DRAFTED, DECIDED, TO_BOTH, TO_OTHERS].map((one) => isTold(one, reach))).toEqual(told);
  },
);

it('a committee’s contact is not told who else was asked', () => {
  expect(eventShown(TO_BOTH, CONTACT).data).toMatchObject({ units: [MINE] });
});
