import { afterwards } from './chapters/afterwards.js';
import { decision } from './chapters/decision.js';
import { decisionRecordInFull } from './chapters/decision-record.js';
import { drafting } from './chapters/drafting.js';
import { evaluation } from './chapters/evaluation.js';
import { exemption } from './chapters/exemption.js';
import { publication } from './chapters/publication.js';
import { review } from './chapters/review.js';
import { correction, repeal, revision } from './chapters/revision.js';
import { theCity } from './chapters/the-city.js';
import type { Story } from './story.js';

/** One case, lived through from the strategy of 2008 to its repeal in 2011. */
export async function tell(story: Story): Promise<void> {
  await theCity(story);
  const first = await drafting(story);
  await review(story, first);
  await decision(story, first);
  await decisionRecordInFull(story, first);
  await publication(story, first);
  await exemption(story, first);
  const second = await evaluation(story, first);
  await revision(story, first, second);
  await correction(story, second);
  await repeal(story, second);
  await afterwards(story, first, second);
}
