import { idOf } from '../../stockholm/ids.js';
import { STRATEGY } from '../../stockholm/strategy.js';
import { decisionRecord } from '../decision.js';
import { check, type Story } from '../story.js';
import { type Case, editionPath } from './case.js';
import { edition, textHash } from './review.js';

const REASONS = 'Samordnad telefoni ger lägre kostnad och tydligt ansvar.';

/** The director may not decide until the council has; then she turns out to be disqualified, and her deputy decides. */
export async function decision(story: Story, about: Case): Promise<void> {
  story.chapter('The decision, which must stand in law');
  const path = editionPath(about);
  const decide = { textHash: await textHash(story, about), outcome: 'approve', record: decisionRecord(REASONS) };
  await story.tellRefusal(
    'City director Stina Berg decides',
    await story.api.refused('stina', `${path}/decisions`, decide, 'mandate-condition-unmet'),
  );

  await story.passTo('2008-11-18', 'Days pass');
  await story.api.act('bodil', `/api/strategies/${STRATEGY}/council-decisions`, {
    day: '2008-11-17',
    paragraph: 'exempel',
    outcome: 'approved',
    isExample: true,
  });
  await story.tell(
    'The council’s decision of 17 November is recorded (an example of ours: the source ends before it). The condition is met.',
  );

  await story.api.act('stina', `${path}/interests`, {
    person: idOf('person', 'stina'),
    reasons: 'Make är delägare i ett företag som lämnar anbud på växeln.',
  });
  await story.tellRefusal(
    'Stina declares an interest (jäv). If she decides now',
    await story.api.refused('stina', `${path}/decisions`, decide, 'decider-disqualified'),
  );

  await story.api.act('ada', `/api/people/${idOf('person', 'maria')}/deputyships`, {
    inStead: idOf('person', 'stina'),
    employee: true,
    from: '2008-11-18',
    until: '2009-12-31',
    namedBy: { by: 'executive-board', day: '2008-11-12', paragraph: '9' },
    reason: 'Delegationsordningen.',
  });
  await story.api.act('maria', `${path}/decisions`, decide);
  const { state } = await edition(story, about);
  check(state !== 'ready', 'the deputy’s decision is taken');
  await story.tell('Maria Ek, deputy (ersättare) by the board’s order, decides in her stead: approved.');
}
