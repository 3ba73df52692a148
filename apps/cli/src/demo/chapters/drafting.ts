import { check, type Story } from '../story.js';
import { TELEPHONY, WITHOUT_PROCUREMENT } from '../telephony.js';
import { type Case, type EditionTold, editionPath, REVIEWERS } from './case.js';

/** A directive for telephony is drafted, with a part missing at first. */
export async function drafting(story: Story): Promise<Case> {
  story.chapter('A directive for telephony is drafted');
  const started = await story.api.act('anna', '/api/directives', { area: 'telefoni', title: 'Telefoni' });
  const { directive } = started.result as { directive: string };
  const { caseNumber } = await story.api.get<EditionTold>(`/api/directives/${directive}/editions/1`, 'anna');
  const about = { directive, number: 1, caseNumber };
  await story.tell(`Anna Lind (it-handläggare) starts the directive. The case gets Dnr ${caseNumber}.`);

  await story.api.act('anna', `${editionPath(about)}/drafts`, { content: WITHOUT_PROCUREMENT });
  await story.tell('She saves a draft that lacks one of the four parts: it can be saved …');
  const refused = await story.api.refused('anna', `${editionPath(about)}/submissions`, { reviewers: REVIEWERS }, 'draft-lacks-part');
  await story.tellRefusal('… but not submitted', refused);
  check(refused.ground !== undefined, 'a refusal names its ground');

  await story.api.act('anna', `${editionPath(about)}/drafts`, { content: TELEPHONY });
  await story.api.act('anna', `${editionPath(about)}/submissions`, { reviewers: REVIEWERS });
  await story.tell('With all four parts it goes to review, to Rita Sjö and Erik Malm.');
  return about;
}
