import { type Actor, SYSTEM } from '../actor.js';
import type { Person } from '../person/person.js';
import { withEdition } from '../receipt/directive.fixture.js';
import { context, person, type TestRecord } from '../receipt/record.fixture.js';
import type { SwedishDate } from '../time.js';
import { type OpenEvaluationCommand, openEvaluation } from './acts/open-evaluation.js';
import type { Answer, Finding } from './events.js';

export const DUE = '2027-03-02';
export const head = person('hedda', 'head-of-it');
export const eva = person('eva', 'evaluator');
export const elis = person('elis', 'evaluator');
export const round = { directive: 'tele', edition: 1, round: 1 };
export const open: OpenEvaluationCommand = { type: 'open-evaluation', ...round };

export const answers: readonly Answer[] = ['delivery', 'followed', 'purpose', 'competition', 'change'].map((question) => ({
  question,
  score: 4,
  text: 'Bra.',
}));
export const finding: Finding = { provision: 'p2', text: 'Avropen tar för lång tid.', severity: 'serious' };

/** The directive in force, with people who evaluate it. */
export function inForce(...people: readonly Actor[]): TestRecord {
  const record = withEdition('in-force');
  for (const { person: id, name, roles } of people) record.standing('person', id, { id, name, roles } as unknown as Person);
  return record;
}

/** The first round opened on its day by the conductor. */
export function opened(day: SwedishDate = DUE): TestRecord {
  const record = inForce(eva, elis);
  record.when(openEvaluation, open, context(day, SYSTEM));
  return record;
}
