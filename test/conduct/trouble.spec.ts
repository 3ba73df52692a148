import { afterEach, describe, expect, it } from '@jest/globals';
import { Conducted } from './support/conducted.js';
import { linesOf } from './support/done.js';
import { step } from './support/script.js';
import { FIRST } from './support/ten-years.js';
import { content, decides, drafts, starts, submits, supports } from './support/wording.js';

describe('a conductor in trouble', () => {
  let conducted: Conducted;
  afterEach(() => conducted.end());
  const lines = async (about: RegExp) => linesOf(await conducted.record.deeds()).filter((line) => about.test(line));

  it('tries hour by hour an act that fails for good, and goes on', async () => {
    conducted = await Conducted.start();
    conducted.failing.push({ act: 'remind-drafter', times: 3 });
    await conducted.live([starts('2026-01-07', 'olle')], '2026-05-01T08:00:00.000Z');
    expect(await lines(/./)).toEqual([
      '2026-03-18 11:00 remind-drafter → olle',
      '2026-04-01 08:00 remind-drafter → olle',
      '2026-04-10 08:00 escalate-draft → hedda',
    ]);
  });

  it('does within the hour what a rule forbade, once a person has helped', async () => {
    conducted = await Conducted.start();
    const left = ['eva', 'emil'].map((person) =>
      step('2027-11-15', 'anton', { type: 'end-role', person, number: 1, lastDay: '2027-11-30', reason: 'Slutar.' }),
    );
    const role = { type: 'give-role', person: 'roland', role: 'evaluator', from: '2027-12-03', reason: 'Vakans.' } as const;
    const untilInForce = FIRST.filter(({ at }) => at < '2027-01-01');
    await conducted.live([...untilInForce, ...left, step('2027-12-03', 'anton', role)], '2027-12-10T08:00:00.000Z');
    expect(await lines(/^2027-12/)).toEqual([
      '2027-12-01 09:00 escalate-opening → hedda',
      '2027-12-03 10:00 EvaluationOpened',
      '2027-12-03 10:00 EvaluatorsAsked',
      '2027-12-03 10:00 tell-evaluators → roland',
    ]);
  });

  it('lets the stories beside one that a rule forbids go on', async () => {
    conducted = await Conducted.start();
    conducted.forbidden.add('tell-officer');
    await conducted.live(
      FIRST.filter(({ at }) => at < '2026-12-01'),
      '2026-11-30T22:40:00.000Z',
    );
    await conducted.act('olle', { type: 'hand-over-case', directive: 'd', edition: 1, to: 'hedda', reasons: 'Olle slutar.' });
    await conducted.until('2026-12-01T08:00:00.000Z');
    expect(await lines(/EnteredIntoForce/)).toEqual(['2026-12-01 00:00 EnteredIntoForce']);
  });

  it('begins a new run when it is asked to, and loses nothing', async () => {
    conducted = await Conducted.start();
    await conducted.live([starts('2026-01-07', 'olle')], '2026-02-02T08:00:00.000Z');
    const handle = () => conducted.env.client.workflow.getHandle('directive/d/edition/1');
    const { runId } = await handle().describe();
    await handle().signal('renew');
    await conducted.until('2026-05-01T08:00:00.000Z');
    const after = await handle().describe();
    expect([after.status.name, after.runId === runId]).toEqual(['RUNNING', false]);
    expect(await lines(/./)).toHaveLength(3);
  });

  it('begins a new run also at the end of a life whose last notice meets a fault, and gives it when the fault is gone', async () => {
    conducted = await Conducted.start();
    conducted.failing.push({ act: 'tell-outcome', times: 12 });
    await conducted.live(
      [
        starts('2026-01-07', 'olle'),
        drafts('2026-01-08', 'olle', 1, content('2026-12-01', ['skolnamnden'])),
        submits('2026-01-09', 'olle', 1, 'rut', 'roland'),
        supports('2026-01-12', 'rut', 1),
        supports('2026-01-12', 'roland', 1),
        decides('2026-01-13', 'disa', 1, 'decline'),
      ],
      '2026-01-13T14:10:00.000Z',
    );
    const handle = () => conducted.env.client.workflow.getHandle('directive/d/edition/1');
    const { runId } = await handle().describe();
    await handle().signal('renew');
    await conducted.until('2026-01-13T16:10:00.000Z');
    const after = await handle().describe();
    expect([after.status.name, after.runId === runId]).toEqual(['RUNNING', false]);
    await conducted.until('2026-01-14T08:00:00.000Z');
    expect((await handle().describe()).status.name).toBe('COMPLETED');
    expect(await lines(/tell-outcome/)).toHaveLength(1);
  });
});
