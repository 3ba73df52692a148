import { context, person, TestRecord } from '../receipt/record.fixture.js';
import { isRefusal } from '../refusal.js';
import { DIRECTIVE_ACTS } from './acts.js';
import { CONSEQUENCES, type Content, PARTS } from './content.js';
import type { Edition } from './directive.js';
import type { DecisionRecord } from './events.js';

/** The people of the directive's tests. */
export const OLLE = person('olle', 'it-officer');
export const RUT = person('rut', 'reviewer');
export const ROY = person('roy', 'reviewer');
export const DISA = person('disa', 'city-director');
export const VERA = person('vera', {
  role: 'deputy',
  from: '2026-01-01',
  until: '2026-06-30',
  inStead: { person: 'disa', name: 'Disa' },
  namedBy: 'executive-board',
});
export const SIV = person('siv', 'board-secretary');
export const HEDDA = person('hedda', 'head-of-it');
export const EVERYONE = [OLLE, RUT, ROY, DISA, VERA, SIV];

export const REVIEWERS = ['rut', 'roy'];
export const TELE = { directive: 'tele', edition: 1 } as const;

/** A whole text: every part, every consequence. */
export function content(more: Partial<Content> = {}): Content {
  return {
    title: 'Anvisning för telefoni',
    provisions: PARTS.map((part, index) => ({ id: `p${index + 1}`, part, heading: part, text: `Bestämmelse om ${part}.` })),
    addressees: ['skolnamnden', 'socialnamnden'],
    inForceFrom: '2026-05-04',
    evaluationMonths: 12,
    references: ['031-2080/2008'],
    exemptionsBy: 'city-director',
    transitional: '',
    changes: 'Ny anvisning.',
    consequences: Object.fromEntries(CONSEQUENCES.map((one) => [one, 'Inga.'])) as Content['consequences'],
    ...more,
  };
}

export function record(more: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    reasons: 'Samordnad telefoni sänker kostnaden.',
    presenter: 'Olle Andersson',
    participants: [],
    dissents: [],
    delegable: true,
    delegableReasons: 'Verkställer den strategi som fullmäktige beslutat.',
    unionNegotiation: 'not-required',
    unionNote: 'Ingen viktigare förändring av arbetet.',
    ...more,
  };
}

/** Areas without components, for tests that need more directives than one: each area has one. */
const OTHER_AREAS = Array.from({ length: 150 }, (_, n) => ({
  id: `omrade-${n + 1}`,
  name: `Område ${n + 1}`,
  isExample: true,
  components: [],
}));

/** The city as the tests find it: an area map in force, a strategy that the council approved or not, and the mandates. */
export function city({ approved = true } = {}): TestRecord {
  const test = new TestRecord();
  for (const one of EVERYONE) {
    test.standing('person', one.person, {
      id: one.person,
      subject: one.person,
      name: one.name,
      email: `${one.person}@example.se`,
      preference: 'at-once',
      language: 'sv',
      roles: one.roles.map((held, number) => ({ ...held, number, namedBy: 'administrator' as const })),
    });
  }
  for (const id of ['skolnamnden', 'socialnamnden'])
    test.standing('unit', id, { id, kind: 'committee', registeredAt: '2008-01-01T09:00:00.000Z', name: id });
  test.standing('strategy', 'leverans', {
    id: 'leverans',
    title: 'Leveransstrategi',
    caseNumber: '031-2080/2008',
    state: approved ? 'approved' : 'proposed',
    isExample: false,
    reviewMonths: 12,
    steeringDocuments: [],
    relatedDecisions: [],
    proposal: { statement: '2008:167 RI', day: '2008-10-22', proposes: [], signedBy: [] },
    decisions: approved ? [{ day: '2008-11-17', paragraph: '12', isExample: true, outcome: 'approved', from: '2008-11-17' }] : [],
    specialStatements: [],
    documents: [],
    missing: [],
  });
  const terms = {
    areas: 'all',
    from: '2008-10-22',
    mayNameDeputy: true,
    maySubdelegate: false,
    text: '',
    ground: 'KL',
    condition: { strategy: 'leverans' },
  } as const;
  test.standing('mandate', 'board', { id: 'board', giver: 'council', holder: 'executive-board', ...terms });
  test.standing('mandate', 'director', {
    id: 'director',
    giver: 'executive-board',
    holder: 'city-director',
    parent: 'board',
    decidedOn: '2008-10-22',
    paragraph: '8',
    ...terms,
  });
  test.standing('area-map', 'karta', {
    id: 'karta',
    versions: [
      {
        version: 1,
        components: [{ id: 'vaxel', name: 'Telefonväxel', yearlyCostSek: 41_000_000 }],
        areas: [{ id: 'telefoni', name: 'Telefoni', isExample: true, components: ['vaxel'] }, ...OTHER_AREAS],
        adopted: { from: '2026-01-01', decision: { body: 'executive-board', day: '2025-12-10', paragraph: '4' }, fates: [] },
      },
    ],
  });
  return test;
}

const A = DIRECTIVE_ACTS;
const DAY = '2026-02-02';

/** The edition of the tests as it stands. */
export function edition(test: TestRecord, number = 1): Edition {
  const found = test.state('directive', 'tele')?.editions.find((one) => one.number === number);
  if (!found) throw new Error(`there is no edition ${number}`);
  return found;
}

type Stage = 'draft' | 'in-review' | 'ready' | 'decided';

/** A directive's first edition, brought by its own acts to a stage. */
export function until(stage: Stage, test = city()): TestRecord {
  const done = (outcome: object) => {
    if (isRefusal(outcome)) throw new Error(`the fixture was refused: ${outcome.refused}`);
  };
  done(
    test.when(
      A['start-directive'],
      { type: 'start-directive', directive: 'tele', area: 'telefoni', title: 'Telefoni' },
      context(DAY, OLLE),
    ),
  );
  done(test.when(A['save-draft'], { type: 'save-draft', ...TELE, content: content() }, context(DAY, OLLE)));
  if (stage === 'draft') return test;
  done(test.when(A['submit-draft'], { type: 'submit-draft', ...TELE, reviewers: REVIEWERS }, context(DAY, OLLE)));
  if (stage === 'in-review') return test;
  const textHash = edition(test).text?.hash ?? '';
  for (const reviewer of [RUT, ROY]) {
    done(
      test.when(
        A['give-verdict'],
        { type: 'give-verdict', ...TELE, textHash, verdict: 'supports', reasons: '', comments: [] },
        context(DAY, reviewer),
      ),
    );
  }
  if (stage === 'ready') return test;
  done(
    test.when(A['decide-edition'], { type: 'decide-edition', ...TELE, textHash, outcome: 'approve', record: record() }, context(DAY, DISA)),
  );
  return test;
}
