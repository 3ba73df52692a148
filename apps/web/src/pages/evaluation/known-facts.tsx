import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { dateInWords } from '../../kit/dates.js';
import style from './evaluation.module.css';
import { exemptionsInWords } from './exemptions-in-words.js';
import type { Round } from './round.js';

const MILLION = 1_000_000;

/** Which questions what the record knows helps to answer. The house policy may put others: then all of it stands at the first. */
const HELPS = {
  followed: 'following',
  competition: 'components',
  change: 'findings',
} as const satisfies Readonly<Record<string, 'components' | 'following' | 'findings'>>;
type Kind = (typeof HELPS)[keyof typeof HELPS];

interface Known {
  readonly fact: string;
  /** What somebody wrote to it. */
  readonly written?: string;
}

/** What the record knows that a question is about. */
export function KnownFacts({ round, question }: { readonly round: Round; readonly question: string }) {
  const { t } = useTranslation('evaluation');
  const said = useFacts(round, factsAt(round, question));
  if (said.length === 0) return null;
  return (
    <div className={style.facts}>
      <p>{t('facts.title')}</p>
      <ul>
        {said.map(({ fact, written }) => (
          <li key={`${fact} ${written ?? ''}`}>
            {fact} <AsWritten text={written} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function factsAt({ questions }: Round, question: string): readonly Kind[] {
  const helped = new Set(questions.flatMap(({ id }) => (id in HELPS ? [HELPS[id as keyof typeof HELPS]] : [])));
  const homeless = (['following', 'components', 'findings'] as const).filter((fact) => !helped.has(fact));
  return [...(question in HELPS ? [HELPS[question as keyof typeof HELPS]] : []), ...(questions[0]?.id === question ? homeless : [])];
}

function useFacts({ facts: { acknowledgements, exemptions, components }, before }: Round, wanted: readonly Kind[]): readonly Known[] {
  const { t, i18n } = useTranslation('evaluation');
  const say: Record<Kind, () => readonly Known[]> = {
    following: () => [
      { fact: t('facts.acknowledged', { ...acknowledgements }) },
      ...(acknowledgements.overdue > 0 ? [{ fact: t('facts.overdue', { count: acknowledgements.overdue }) }] : []),
      { fact: exemptionsInWords(exemptions, t) },
    ],
    components: () =>
      components.map(({ name, yearlyCostSek, agreements = [] }) => ({
        fact: [
          t('facts.component', { name, cost: (yearlyCostSek / MILLION).toLocaleString(i18n.language, { maximumFractionDigits: 1 }) }),
          ...agreements.map(({ number, supplier, until }) =>
            t(until ? 'facts.agreementUntil' : 'facts.agreement', {
              number,
              supplier,
              day: until ? dateInWords(until, i18n.language) : '',
            }),
          ),
        ].join('; '),
      })),
    findings: () => [
      ...(before?.answers.filter(({ counted }) => counted) ?? []).flatMap(({ findings }) =>
        findings.map(({ text, severity }) => ({
          fact: t('facts.finding', { severity: t(`severity.${severity}`).toLowerCase() }),
          written: text,
        })),
      ),
      ...(before?.conclusion
        ? [
            {
              fact: t('facts.concluded', { outcome: t(`outcome.${before.conclusion.outcome}`).toLowerCase() }),
              written: before.conclusion.reasons,
            },
          ]
        : []),
    ],
  };
  return wanted.flatMap((fact) => say[fact]());
}
