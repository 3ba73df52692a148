import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { offerOf } from '../../../kit/offers.js';
import { type Accepted, Receipt } from '../../../kit/receipt.js';
import { Shown } from '../../../kit/shown.js';
import { useKept } from '../../../session/kept.js';
import { type Answer, useVersioned, type Versioned } from '../../../session/read.js';
import { AdminPage } from '../admin-page.js';
import { AdoptPolicy } from './adopt-policy.js';
import { QuestionFields, type WrittenQuestion } from './question-fields.js';

/** The questions that every evaluation puts, in both languages. They are part of the house policy. */
export default function QuestionsPage() {
  const { t } = useTranslation('policy');
  const read = useVersioned('/api/policy');
  const [done, setDone] = useState<Accepted>();
  return (
    <AdminPage title={t('questions')} lead={t('questionsLead')}>
      {done && <Receipt key={done.at} answer={done} title={t('questionsDone')} />}
      <Shown read={read} lines={8}>
        {(policy) => <Questions key={policy.version} read={policy} onDone={setDone} />}
      </Shown>
    </AdminPage>
  );
}

interface QuestionsProps {
  readonly read: Versioned<Answer<'/api/policy'>>;
  readonly onDone: (answer: Accepted) => void;
}

interface Written {
  readonly questions: readonly WrittenQuestion[];
  readonly reasons: string;
}

function Questions({ read: { answer, version }, onDone }: QuestionsProps) {
  const { t } = useTranslation('policy');
  const { policy } = answer;
  const { value, keep, forget } = useKept<Written>(`questions ${version}`, { questions: policy.evaluation.questions, reasons: '' });
  const { questions, reasons } = value;
  return (
    <AdoptPolicy
      offer={offerOf(answer.acts, 'adopt-policy')}
      policy={{ ...policy, evaluation: { ...policy.evaluation, questions: [...questions] } }}
      version={version}
      lacks={questions.flatMap((question, at) =>
        (['sv', 'en'] as const).flatMap((language) =>
          question[language].trim() === ''
            ? [{ pointer: `/policy/evaluation/questions/${at}/${language}`, detail: t(`lacks.${language}`, { number: at + 1 }) }]
            : [],
        ),
      )}
      reasons={reasons}
      onReasons={(next) => keep({ ...value, reasons: next })}
      onDone={(accepted) => {
        forget();
        onDone(accepted);
      }}
    >
      <QuestionFields value={questions} onValue={(next) => keep({ ...value, questions: next })} />
    </AdoptPolicy>
  );
}
