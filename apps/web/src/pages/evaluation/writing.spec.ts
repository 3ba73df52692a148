import { describe, expect, it } from '@jest/globals';
import type { Round } from './round.js';
import { answersOf, begunOf, isAnswered, lackingIn } from './writing.js';

const QUESTIONS = ['delivery', 'change'].map((id) => ({ id, sv: '', en: '' }));
const round = (answers: Round['answers']) => ({ answers }) as Round;

describe('an evaluator’s answers', () => {
  it('have no mark until one is chosen, or chosen away; an open question needs none', () => {
    const begun = begunOf(round([]), 'elin');
    expect(lackingIn(begun, QUESTIONS)).toEqual(['/answers/0/score', '/answers/0/text', '/answers/1/text']);

    const written = { ...begun, answers: { delivery: { text: 'Väl.' }, change: { text: 'Inget.' } } };
    expect(lackingIn(written, QUESTIONS)).toEqual(['/answers/0/score']);
    expect([isAnswered(written, 'delivery'), isAnswered(written, 'change')]).toEqual([false, true]);

    const judged = { ...written, answers: { ...written.answers, delivery: { score: 'none' as const, text: 'Väl.' } } };
    expect(lackingIn(judged, QUESTIONS)).toEqual([]);
    expect(answersOf(judged, QUESTIONS).answers).toEqual([
      { question: 'delivery', text: 'Väl.' },
      { question: 'change', text: 'Inget.' },
    ]);
  });

  it('go on from what was answered before, with what was chosen away', () => {
    const answers = [
      { question: 'delivery', text: 'Väl.' },
      { question: 'change', text: 'Inget.', score: 4 },
    ];
    const begun = begunOf(round([{ by: { id: 'elin', name: 'Elin' }, at: '', answers, findings: [], counted: true }]), 'elin');
    expect(lackingIn(begun, QUESTIONS)).toEqual([]);
    expect(answersOf(begun, QUESTIONS).answers).toEqual(answers);
  });
});
