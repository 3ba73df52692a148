import { flOn } from '@anvisa/domain/law';
import { decisionRecord } from '../decision.js';
import { check, type Story } from '../story.js';
import { CORRECTED, SECOND_EDITION } from '../telephony.js';
import { type Case, editionPath } from './case.js';
import { edition, reviewedAnew, textHash } from './review.js';

/** The second edition is reviewed, decided by the director herself, and supersedes the first on its day. */
export async function revision(story: Story, first: Case, second: Case): Promise<void> {
  story.chapter('The new edition supersedes the old');
  await reviewedAnew(story, second, SECOND_EDITION);
  await story.tell('Edition 2 is drafted, reviewed and supported.');
  await decide(story, second);
  await story.tell(
    'Stina Berg, whose husband has sold his share, has no interest in this case and decides: approved, from 1 September 2010.',
  );
  await story.passTo('2010-09-01', 'The day comes');
  await story.clock.until('edition 2 is in force', async () => (await edition(story, second)).state === 'in-force');
  check((await edition(story, first)).state === 'superseded', 'the old edition is superseded in the same moment');
  await story.tell('Edition 2 is in force; edition 1 is superseded in the same moment.');
}

/** A clerical error is put right. */
export async function correction(story: Story, second: Case): Promise<void> {
  const ground = flOn(await story.clock.today(), '§ 36');
  story.chapter(`A correction (${ground})`);
  const path = `${editionPath(second)}/corrections`;
  const more = { ...CORRECTED, inForceFrom: '2010-10-01' };
  const tooMuch = { content: more, what: 'Ny dag.', reasons: 'Skrivfel.' };
  await story.tellRefusal('Another day in force, as a correction', await story.api.refused('stina', path, tooMuch, 'not-clerical'));
  await story.api.act('stina', path, { content: CORRECTED, what: 'Hårdvaran ska vara hårdvaruområdet.', reasons: `Skrivfel (${ground}).` });
  await story.tell('One word is put right. The original stays in the trail; verdicts and receipts hold.');
}

/** The directive ends without a successor. */
export async function repeal(story: Story, second: Case): Promise<void> {
  story.chapter('A repeal');
  await story.passTo('2011-03-01', 'Half a year passes');
  await story.api.act('stina', `${editionPath(second)}/repeals`, {
    lastDay: '2011-06-30',
    record: decisionRecord('Området uppgår i driftentreprenaden.'),
  });
  await story.tell('Stina decides to repeal the directive (upphävande): its last day is 30 June 2011.');
  await story.passTo('2011-07-01', 'The day passes');
  await story.clock.until('the edition is repealed', async () => (await edition(story, second)).state === 'repealed');
  await story.tell('It binds no more.');
}

async function decide(story: Story, about: Case): Promise<void> {
  const command = { textHash: await textHash(story, about), outcome: 'approve', record: decisionRecord('Uppföljningen får en ansvarig.') };
  await story.api.act('stina', `${editionPath(about)}/decisions`, command);
}
