import { idOf } from '../../stockholm/ids.js';
import { decisionRecord } from '../decision.js';
import { check, type Story } from '../story.js';
import { type Case, editionPath } from './case.js';

/** A committee asks not to follow a provision for a time; who decides is named by the directive. It ends by itself. */
export async function exemption(story: Story, about: Case): Promise<void> {
  story.chapter('An exemption');
  const asked = await story.api.act('kjell', `${editionPath(about)}/exemptions`, {
    provision: 'anskaffning',
    unit: idOf('unit', 'kulturnamnden'),
    reasons: 'Museernas avtal löper till sommaren.',
    until: '2009-06-30',
  });
  const { exemption: id } = asked.result as { exemption: string };
  await story.tell('Kulturnämnden asks not to follow the provision on procurement until its own agreement ends.');
  const grant = { until: '2009-06-30', conditions: 'Avtalet förlängs inte.', record: decisionRecord('Avtalet löper ut inom ett halvår.') };
  await story.tellRefusal(
    'Stina, who has declared an interest in the case, grants it',
    await story.api.refused('stina', `/api/exemptions/${id}/grants`, grant, 'decider-disqualified'),
  );
  await story.api.act('maria', `/api/exemptions/${id}/grants`, grant);
  await story.tell('Maria Ek grants it until 30 June 2009.');
  await story.passTo('2009-07-01', 'Its last day passes');
  const { state } = await story.clock.until('the exemption has ended', async () => {
    const told = await story.api.get<{ state: string }>(`/api/exemptions/${id}`, 'kjell');
    return told.state === 'expired' ? told : undefined;
  });
  check(state === 'expired', 'an exemption ends by itself');
  await story.tell('The exemption has ended by itself; both sides were told.');
}
