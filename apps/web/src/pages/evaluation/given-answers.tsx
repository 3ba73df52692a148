import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { Part } from '../../kit/part.js';
import style from './evaluation.module.css';
import { KnownFacts } from './known-facts.js';
import { LastTime } from './last-time.js';
import type { NamedProvision, Round } from './round.js';

/** What each evaluator answered, question by question beside last time's, and what they found. */
export function GivenAnswers({ round, provisions }: { readonly round: Round; readonly provisions: readonly NamedProvision[] }) {
  const { t, i18n } = useTranslation(['evaluation', 'directive']);
  const { questions, answers, stillToAnswer, disqualified } = round;
  const silent = stillToAnswer.filter(({ id }) => !disqualified.some((one) => one.id === id));
  const findings = answers
    .filter(({ counted }) => counted)
    .flatMap(({ by, findings: found }) => found.map((finding) => ({ by, ...finding })));
  const numberOf = (id: string) => provisions.find((one) => one.id === id)?.number;
  return (
    <Part id="svaren" title={t('given.title')}>
      {silent.length > 0 && <p>{t('given.silent', { names: silent.map(({ name }) => name).join(', ') })}</p>}
      {disqualified.length > 0 && <p>{t('given.disqualified', { names: disqualified.map(({ name }) => name).join(', ') })}</p>}
      {answers.length === 0 && <Empty>{t('given.none')}</Empty>}
      {answers.length > 0 &&
        questions.map((question, place) => (
          <section key={question.id} className={style.question} aria-labelledby={`svar-${place + 1}`}>
            <div>
              <Heading level={3} data-size="2xs" id={`svar-${place + 1}`} className={style.asked}>
                {place + 1}. {i18n.language === 'en' ? question.en : question.sv}
              </Heading>
              <LastTime round={round} question={question.id} />
              <KnownFacts round={round} question={question.id} />
            </div>
            <ul className={style.said} lang="sv">
              {answers.map(({ by, answers: given, counted }) => {
                const one = given.find((answer) => answer.question === question.id);
                return (
                  one && (
                    <li key={by.id}>
                      <b>{by.name}</b>
                      {!counted && ` (${t('given.notCounted')})`}
                      {one.score !== undefined && `, ${t('score.given', { score: one.score })}`}
                      <p>{one.text}</p>
                    </li>
                  )
                );
              })}
            </ul>
          </section>
        ))}
      {findings.length > 0 && (
        <>
          <Heading level={3} data-size="2xs">
            {t('given.findings')}
          </Heading>
          <ul className={style.said}>
            {findings.map(({ by, provision, text, severity }) => (
              <li key={`${by.id} ${text}`}>
                <b>{t(`severity.${severity}`)}</b>
                {provision && `, ${t('directive:provision', { number: numberOf(provision) ?? '' })}`}, {by.name}
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}
