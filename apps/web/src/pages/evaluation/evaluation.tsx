import { Alert, Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../kit/dates.js';
import { Day, Instant } from '../../kit/day.js';
import { Decline } from '../../kit/decline.js';
import { listed } from '../../kit/listed.js';
import { offerOf } from '../../kit/offers.js';
import { Page } from '../../kit/page.js';
import { type Accepted, Receipt } from '../../kit/receipt.js';
import type { Me } from '../../session/me.js';
import { useEdition } from '../directive/use-edition.js';
import { NextWork } from '../my-work/next-work.js';
import { inSentence } from '../my-work/sentence.js';
import { AnswerForm } from './answer-form.js';
import { ConcludeForm } from './conclude-form.js';
import { ConclusionShown } from './conclusion-shown.js';
import { GivenAnswers } from './given-answers.js';
import { ReplaceForm } from './replace-form.js';
import type { Round } from './round.js';

interface Done {
  readonly answer: Accepted;
  readonly said: string;
  readonly next: string;
}

/** An evaluator answers before reading what others answered; everybody else reads the answers, and the head of IT concludes. */
export function Evaluation({ round, me }: { readonly round: Round; readonly me: Me }) {
  const { t, i18n } = useTranslation('evaluation');
  const { directive, edition, title, caseNumber } = round;
  const [done, setDone] = useState<Done>();
  const content = useEdition(directive, edition).data?.text?.content;
  const provisions = (content?.provisions ?? []).map(({ id, heading }, at) => ({ id, heading, number: at + 1 }));
  const of = `evaluation~${directive}~${edition}~${round.round}`;
  const facts = { who: me.name, title: inSentence(title), round: round.round };
  const answer = offerOf(round.acts, 'answer-evaluation');
  const conclude = offerOf(round.acts, 'conclude-evaluation');
  const mine = round.answers.find(({ by }) => by.id === me.id);
  const finish = (accepted: Accepted, said: string, next: string) => setDone({ answer: accepted, said, next });
  return (
    <Page
      title={title}
      lang="sv"
      named={`${t('title')}: ${title}`}
      over={t('over', { round: round.round, edition, caseNumber })}
      lead={<Lead round={round} mayAnswer={answer.allowed} hasAnswered={mine !== undefined} />}
      wide
    >
      {done && (
        <Receipt answer={done.answer} title={done.said} caseNumber={caseNumber}>
          <p>{done.next}</p>
          {mine && answer.allowed && (
            <p>
              <Button variant="secondary" data-size="sm" onClick={() => setDone(undefined)}>
                {t('change')}
              </Button>
            </p>
          )}
          <NextWork done={`/utvarderingar/${directive}/${edition}/${round.round}`} />
        </Receipt>
      )}
      {mine && answer.allowed && !done && (
        <p>
          {t('answeredAt')} <Instant at={mine.at} withTime />. {t('mayChange')}
        </p>
      )}
      <p>
        <Link to="/anvisningar/$directive/utgavor/$edition" params={{ directive, edition: String(edition) }}>
          {t('read')}
        </Link>
      </p>
      {round.evaluatorsWhoDrafted.length > 0 && (
        <Alert data-color="info">
          {t('drafted', {
            names: listed(
              round.evaluatorsWhoDrafted.map(({ name }) => name),
              i18n.language,
            ),
          })}
        </Alert>
      )}
      {answer.allowed && !done && (
        <AnswerForm
          round={round}
          me={me}
          provisions={provisions}
          href={answer.href}
          onDone={(accepted) =>
            finish(accepted, t('done.answered', facts), t('next.answered', { by: dateInWords(round.answerBy, i18n.language) }))
          }
        />
      )}
      {round.conclusion && <ConclusionShown conclusion={round.conclusion} />}
      {(!answer.allowed || round.conclusion) && <GivenAnswers round={round} provisions={provisions} />}
      {!answer.allowed && (
        <ConcludeForm
          round={round}
          offer={conclude}
          facts={facts}
          months={content?.evaluationMonths ?? 12}
          onDone={(accepted, outcome) =>
            finish(accepted, t('done.concluded', facts), t(`means.${outcome}`, { count: content?.evaluationMonths ?? 12 }))
          }
        />
      )}
      <ReplaceForm round={round} onDone={(accepted) => finish(accepted, t('done.replaced', facts), t('next.replaced'))} />
      <Decline
        offer={offerOf(mine ? [] : round.acts, 'decline-evaluation')}
        subject={`decline-evaluation~${of}`}
        title={t('decline.title')}
        lead={t('decline.lead')}
        verb={t('decline.verb')}
        sentences={[t('decline.sentence', facts), t('decline.means')]}
        onDone={(accepted) => finish(accepted, t('done.declined', facts), t('next.declined'))}
      />
    </Page>
  );
}

interface LeadProps {
  readonly round: Round;
  readonly mayAnswer: boolean;
  readonly hasAnswered: boolean;
}

function Lead({ round, mayAnswer, hasAnswered }: LeadProps) {
  const { t } = useTranslation('evaluation');
  const { asked, answered, answerBy, state, questions } = round;
  if (state === 'concluded') return t('lead.concluded');
  return (
    <>
      {!mayAnswer
        ? t('lead.answered', { answered, asked })
        : hasAnswered
          ? t('lead.mine')
          : t('lead.questions', { count: questions.length })}{' '}
      <Day day={answerBy} counted />.
    </>
  );
}
