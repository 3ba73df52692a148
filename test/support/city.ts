import { randomUUID } from 'node:crypto';
import { stockholmCase } from '@anvisa/cli/stockholm/case';
import { idOf } from '@anvisa/cli/stockholm/ids';
import { load } from '@anvisa/cli/stockholm/load';
import type { Step } from '@anvisa/cli/stockholm/step';
import { STRATEGY } from '@anvisa/cli/stockholm/strategy';
import { CONTACTS } from '@anvisa/cli/stockholm/units';
import type { Command } from '@anvisa/domain/acts';
import type { Content } from '@anvisa/domain/directive/content';
import type { DecisionRecord } from '@anvisa/domain/directive/events';
import type { SwedishDate } from '@anvisa/domain/time';
import { together } from '@anvisa/record/door/access';
import type { Accepted } from '@anvisa/record/door/answer';
import { Door } from '@anvisa/record/door/door';
import type { DoorAnswer } from '@anvisa/record/door/outcome';
import { content, record } from '../../libs/domain/src/directive/case.fixture.js';
import { freshArea, MORE_AREAS } from './areas.js';
import { freshRecord, type TestRecord } from './record.js';

/** The example city in a test's record, and the acts that most tests begin with. */
export class City {
  readonly door: Door;
  constructor(readonly record: TestRecord) {
    this.door = new Door(record.pool, together(record.pool));
  }

  /** The Stockholm case, with the council's decision recorded as an example. */
  static async founded(record: TestRecord, today: SwedishDate): Promise<City> {
    const city = new City(record);
    await load(city.door, stockholmCase(today).map(withMoreAreas));
    await city.done('bodil', {
      type: 'record-council-decision',
      strategy: STRATEGY,
      day: '2008-11-17',
      paragraph: 'exempel',
      outcome: 'approved',
      isExample: true,
    });
    return city;
  }

  /** The city as most tests find it: founded a month ago, in a record of its own, on a working morning. */
  static async atWork(): Promise<City> {
    const record = await freshRecord();
    await record.setClock('2027-02-02T08:00:00.000Z');
    return City.founded(record, '2027-01-04');
  }

  /** An act by one of the example's people, whatever comes of it. */
  act(by: string, command: Command, asked: { version?: number; key?: string } = {}): Promise<DoorAnswer> {
    const actor = by === 'system' ? by : idOf('person', by);
    return this.door.execute(command, { actor, key: asked.key ?? randomUUID(), origin: 'test', ...asked });
  }

  /** An act that must be taken, on the version that is. */
  async done(by: string, command: Command): Promise<Accepted> {
    const version = 'directive' in command && command.directive !== undefined ? await this.versionOf(command.directive) : undefined;
    const answer = await this.act(by, command, version === undefined ? {} : { version });
    if (answer.kind !== 'accepted') throw new Error(`${command.type} by ${by}: ${JSON.stringify(answer)}`);
    return answer.accepted;
  }

  async versionOf(directive: string): Promise<number | undefined> {
    const { rows } = await this.record.pool.query<{ version: number }>('SELECT version FROM stream WHERE id = $1', [
      `directive/${directive}`,
    ]);
    return rows[0]?.version;
  }

  async textHash(directive: string, number = 1): Promise<string> {
    const { rows } = await this.record.pool.query<{ text_hash: string }>(
      'SELECT text_hash FROM edition WHERE directive = $1 AND number = $2',
      [directive, number],
    );
    return rows[0]?.text_hash ?? '';
  }

  /** A directive for telephony, brought to a stage by its own acts. */
  async directive(stage: 'draft' | 'in-review' | 'ready' | 'decided', more: Partial<Content> = {}): Promise<string> {
    const directive = randomUUID();
    const of = { directive, edition: 1 };
    await this.done('anna', { type: 'start-directive', directive, area: freshArea(), title: 'Telefoni' });
    await this.done('anna', { type: 'save-draft', ...of, content: telephony(more) });
    if (stage === 'draft') return directive;
    await this.done('anna', { type: 'submit-draft', ...of, reviewers: [idOf('person', 'rita'), idOf('person', 'erik')] });
    if (stage === 'in-review') return directive;
    const textHash = await this.textHash(directive);
    for (const by of ['rita', 'erik'])
      await this.done(by, { type: 'give-verdict', ...of, textHash, verdict: 'supports', reasons: '', comments: [] });
    if (stage === 'ready') return directive;
    await this.done('stina', { type: 'decide-edition', ...of, textHash, outcome: 'approve', record: decisionRecord() });
    return directive;
  }
}

function withMoreAreas(step: Step): Step {
  const { command } = step;
  if (command.type !== 'draft-area-map') return step;
  return { ...step, command: { ...command, areas: [...command.areas, ...MORE_AREAS] } };
}

/** The domain's own whole text, for the example's committees. */
export function telephony(more: Partial<Content> = {}): Content {
  return content({ addressees: CONTACTS.map(({ unit }) => idOf('unit', unit)), inForceFrom: '2027-05-03', ...more });
}

export function decisionRecord(more: Partial<DecisionRecord> = {}): DecisionRecord {
  return record({ presenter: 'Anna Lind', participants: ['Henrik Öberg'], ...more });
}
