import { Button } from '@digdir/designsystemet-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { goToPart } from '../../kit/part.js';
import type { Accepted } from '../../kit/receipt.js';
import type { Me } from '../../session/me.js';
import { useNoted } from '../../session/noted.js';
import { inSentence } from '../my-work/sentence.js';
import style from './evaluation.module.css';
import { Findings } from './findings.js';
import { Progress } from './progress.js';
import { Question } from './question.js';
import type { NamedProvision, Round } from './round.js';
import { useIsNarrow } from './use-is-narrow.js';
import { answersOf, answerTo, begunOf, isAnswered, lackingIn } from './writing.js';

interface AnswerFormProps {
  readonly round: Round;
  readonly me: Me;
  readonly provisions: readonly NamedProvision[];
  readonly href: string;
  readonly onDone: (answer: Accepted) => void;
}

/** The questions: all on one page on a desk, one a screen on a phone, where what was found comes last. */
export function AnswerForm({ round, me, provisions, href, onDone }: AnswerFormProps) {
  const { t } = useTranslation('evaluation');
  const { directive, edition, questions } = round;
  const noted = useNoted(`answer-evaluation~evaluation~${directive}~${edition}~${round.round}`, begunOf(round, me.id));
  const { value: writing, keep } = noted;
  const last = questions.length + 1;
  const [step, go] = useStep(last);
  const shows = (place: number) => step === undefined || step === place;
  return (
    <AskedForm<Accepted>
      act={{ href, body: answersOf(writing, questions) }}
      lacks={lackingIn(writing, questions).map((pointer) => ({ pointer, detail: lackInWords(pointer) }))}
      ask={t('answer.ask')}
      verb={t('answer.verb')}
      sentences={[t('answer.sentence', { who: me.name, title: inSentence(round.title), round: round.round }), t('answer.means')]}
      isUnderWay={step !== undefined && step < last}
      onLacks={({ pointer }) => go(pointer.startsWith('/answers/') ? placeIn(pointer) + 1 : last)}
      onDone={(answer) => {
        noted.forget();
        onDone(answer);
      }}
    >
      <Progress count={questions.filter(({ id }) => isAnswered(writing, id)).length} of={questions.length} noted={noted} />
      {questions.map((question, at) => (
        <div key={question.id} hidden={!shows(at + 1)}>
          <Question
            question={question}
            place={at}
            round={round}
            answer={answerTo(writing, question.id)}
            onAnswer={(answer) => keep({ ...writing, answers: { ...writing.answers, [question.id]: answer } })}
          />
        </div>
      ))}
      <div hidden={!shows(last)}>
        <Findings findings={writing.findings} provisions={provisions} onFindings={(findings) => keep({ ...writing, findings })} />
      </div>
      {step !== undefined && (
        <div className={style.steps}>
          {step > 1 && (
            <Button variant="secondary" onClick={() => go(step - 1)}>
              {t('step.back')}
            </Button>
          )}
          {step < last && <Button onClick={() => go(step + 1)}>{t(step === last - 1 ? 'step.toEnd' : 'step.next')}</Button>}
        </div>
      )}
    </AskedForm>
  );

  function lackInWords(pointer: string): string {
    if (!pointer.startsWith('/answers/')) return t('lacks.finding');
    return t(pointer.endsWith('/score') ? 'lacks.score' : 'lacks.answer', { number: placeIn(pointer) + 1 });
  }
}

function placeIn(pointer: string): number {
  return Number(pointer.split('/')[2]);
}

/** Which question a small screen shows; on a large one, all of them. */
function useStep(last: number): readonly [step: number | undefined, go: (to: number) => void] {
  const isNarrow = useIsNarrow();
  const { fraga = 1 } = useSearch({ from: '/utvarderingar/$directive/$edition/$round' });
  const navigate = useNavigate({ from: '/utvarderingar/$directive/$edition/$round' });
  const go = (to: number) => {
    if (!isNarrow) return;
    void navigate({ search: { fraga: to }, resetScroll: false }).then(() => goToPart(to === last ? 'brister' : `fraga-${to}`));
  };
  return [isNarrow ? Math.min(fraga, last) : undefined, go];
}
