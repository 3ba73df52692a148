import { AnswerRequest } from '@anvisa/api-client/longest';
import { SCALE } from '@anvisa/domain/evaluation/events';
import { Fieldset, Heading, Radio, ValidationMessage } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { fieldId, TextArea, useFieldError } from '../../kit/form.js';
import style from './evaluation.module.css';
import { KnownFacts } from './known-facts.js';
import { LastTime } from './last-time.js';
import type { Round } from './round.js';
import { type AnswerWriting, isOpen } from './writing.js';

const MARKS = Array.from({ length: SCALE.max - SCALE.min + 1 }, (_, at) => SCALE.min + at);

interface QuestionProps {
  readonly question: Round['questions'][number];
  readonly place: number;
  readonly round: Round;
  readonly answer: AnswerWriting;
  readonly onAnswer: (answer: AnswerWriting) => void;
}

/** A question with what was answered last time and what the record knows; the answer beside it. */
export function Question({ question, place, round, answer, onAnswer }: QuestionProps) {
  const { t, i18n } = useTranslation('evaluation');
  const id = `fraga-${place + 1}`;
  const pointer = `/answers/${place}/score`;
  const error = useFieldError(pointer);
  return (
    <section aria-labelledby={id} className={style.question}>
      <div>
        <Heading level={2} data-size="xs" id={id} tabIndex={-1} className={style.asked}>
          {place + 1}. {i18n.language === 'en' ? question.en : question.sv}
        </Heading>
        <LastTime round={round} question={question.id} />
        <KnownFacts round={round} question={question.id} />
      </div>
      <div className={style.answer}>
        <Fieldset data-size="sm">
          <Fieldset.Legend>{t(isOpen(question.id) ? 'score.optional' : 'score.legend')}</Fieldset.Legend>
          <Fieldset.Description>{t('score.scale', SCALE)}</Fieldset.Description>
          <div className={style.marks}>
            {MARKS.map((mark, at) => (
              <Radio
                key={mark}
                id={at === 0 ? fieldId(pointer) : undefined}
                label={String(mark)}
                name={`${id}-betyg`}
                value={String(mark)}
                checked={answer.score === mark}
                onChange={() => onAnswer({ ...answer, score: mark })}
              />
            ))}
            <Radio
              label={t('score.none')}
              name={`${id}-betyg`}
              value="none"
              checked={answer.score === 'none'}
              onChange={() => onAnswer({ ...answer, score: 'none' })}
            />
          </div>
          {error && <ValidationMessage>{error}</ValidationMessage>}
        </Fieldset>
        <TextArea
          pointer={`/answers/${place}/text`}
          label={t('answer.label', { number: place + 1 })}
          rows={4}
          longest={AnswerRequest.text}
          value={answer.text}
          onText={(text) => onAnswer({ ...answer, text })}
        />
      </div>
    </section>
  );
}
