import type { EntryMeta } from '../aggregate.js';
import type { Evaluation } from './evaluation.js';
import type { EvaluationEvent } from './events.js';

/** The state of an evaluation after one more event. */
export function evolveEvaluation(evaluation: Evaluation | undefined, event: EvaluationEvent, { id, at, by }: EntryMeta): Evaluation {
  if (event.type === 'EvaluatorsAsked') {
    const { type: _, reasons: __, ...asked } = event;
    return { id, ...asked, openedAt: at, state: 'open', answers: [] };
  }
  if (!evaluation) throw new Error(`${event.type} before EvaluatorsAsked`);
  switch (event.type) {
    case 'EvaluatorAnswered': {
      const { answers, findings } = event;
      const others = evaluation.answers.filter((one) => one.by !== by);
      return { ...evaluation, answers: [...others, { by, at, answers, findings }] };
    }
    case 'ConclusionDrawn': {
      const { type: _, ...conclusion } = event;
      return { ...evaluation, state: 'concluded', conclusion: { ...conclusion, by, at } };
    }
  }
}
