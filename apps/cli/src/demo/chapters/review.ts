import type { Content } from '@anvisa/domain/directive/content';
import { check, type Story } from '../story.js';
import { AFTER_REVIEW } from '../telephony.js';
import { type Case, type EditionTold, editionPath, REVIEWERS } from './case.js';
import { noticesOf } from './notices.js';

/** One reviewer asks for a change, and the new round that it causes. */
export async function review(story: Story, about: Case): Promise<void> {
  story.chapter('The IT department reviews it, in two rounds');
  await story.clock.until('the reviewers are told', async () => (await noticesOf(story, about.caseNumber, 'tell-reviewers')).length === 2);
  await story.tell('The conductor has told both reviewers.');

  const path = editionPath(about);
  await story.api.act('rita', `${path}/verdicts`, {
    textHash: await textHash(story, about),
    verdict: 'supports',
    reasons: '',
    comments: [],
  });
  await story.tell('Rita supports it (tillstyrker).');
  await story.api.act('erik', `${path}/verdicts`, {
    textHash: await textHash(story, about),
    verdict: 'supports-with-change',
    reasons: 'Sätt en dag då egna avtal senast löper ut.',
    comments: [{ provision: 'anskaffning', text: 'Vilken dag löper egna avtal ut?', blocking: true }],
  });
  await story.tell('Erik supports it with a change (tillstyrker med ändring), and a comment that blocks until it is answered.');
  check((await edition(story, about)).state === 'in-review', 'an unanswered blocking comment keeps the review open');

  await story.api.act('anna', `${path}/reopenings`, { reasons: 'Eriks synpunkt tas in.' });
  const comment = (await edition(story, about)).review?.comments[0]?.id;
  await story.api.act('anna', `${path}/comments/${comment}/answers`, { answer: 'Den 31 december 2009; infört i texten.' });
  await story.tell(
    'Anna answers him, takes the text back and changes it: every verdict belongs to one exact text, so both are asked again.',
  );
  await reviewedAnew(story, about, AFTER_REVIEW);
  await story.tell('In the second round both support it. With the last verdict the review closes and the case is ready for decision.');
}

/** The text is saved, submitted and supported by both reviewers. */
export async function reviewedAnew(story: Story, about: Case, content: Content): Promise<void> {
  const path = editionPath(about);
  await story.api.act('anna', `${path}/drafts`, { content });
  await story.api.act('anna', `${path}/submissions`, { reviewers: REVIEWERS });
  const verdict = { textHash: await textHash(story, about), verdict: 'supports', reasons: '', comments: [] };
  for (const by of ['rita', 'erik']) await story.api.act(by, `${path}/verdicts`, verdict);
  check((await edition(story, about)).state === 'ready', 'the last verdict makes the case ready for decision');
}

export function edition(story: Story, about: Case): Promise<EditionTold> {
  return story.api.get<EditionTold>(editionPath(about), 'anna');
}

export async function textHash(story: Story, about: Case): Promise<string> {
  return (await edition(story, about)).text?.hash ?? '';
}
