import { check, type Story } from '../story.js';
import { type Case, type EditionTold, editionPath } from './case.js';
import { edition } from './review.js';

interface EvaluationTold {
  readonly round: number;
  readonly state: string;
  readonly questions: readonly { readonly id: string }[];
}

/** A year later the conductor opens the evaluation; its findings lead to a revision. */
export async function evaluation(story: Story, about: Case): Promise<Case> {
  story.chapter('An evaluation, which leads to a revision');
  await story.passTo('2010-02-03', 'A year passes');
  const path = `${editionPath(about)}/evaluations`;
  const open = await story.clock.until('the evaluation is open', async () => {
    const { items } = await story.api.get<{ items: readonly EvaluationTold[] }>(path, 'elin');
    return items.find(({ state }) => state === 'open');
  });
  await story.tell('The conductor has opened the evaluation and asked Elin Dahl and Per Ståhl.');
  const { questions } = await story.api.get<EvaluationTold>(`${path}/${open.round}`, 'elin');
  for (const by of ['elin', 'per']) {
    await story.api.act(by, `${path}/${open.round}/answers`, {
      answers: questions.map(({ id }) => ({ question: id, text: 'Fungerar, men ingen följer upp svarstiderna i växeln.' })),
      findings: [{ provision: 'ansvar', text: 'Ingen ansvarar för uppföljning av svarstider.', severity: 'serious' }],
    });
  }
  await story.tell('Both answer: it works, but nobody follows up how long callers wait.');
  await story.api.act('henrik', `${path}/${open.round}/conclusions`, {
    outcome: 'revise',
    reasons: 'Ansvaret för uppföljning behöver skrivas in.',
  });
  const { number, caseNumber } = await story.api.get<EditionTold>(editionPath({ ...about, number: 2 }), 'anna');
  check(number === 2 && (await edition(story, about)).state === 'in-force', 'the first edition stays in force while the second is drafted');
  await story.tell(
    `Henrik Öberg concludes: revise. Edition 2 is opened with the findings in it, Dnr ${caseNumber}; edition 1 stays in force meanwhile.`,
  );
  return { ...about, number, caseNumber };
}
