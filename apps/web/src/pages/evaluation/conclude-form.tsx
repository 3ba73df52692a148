import { ConcludeEvaluationRequest } from '@anvisa/api-client/longest';
import { EVALUATION_OUTCOMES, type EvaluationOutcome } from '@anvisa/domain/evaluation/events';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { ChoiceField, type Said, TextArea } from '../../kit/form.js';
import { listed } from '../../kit/listed.js';
import type { ActOffer } from '../../kit/offers.js';
import { Part } from '../../kit/part.js';
import type { Accepted } from '../../kit/receipt.js';
import { Saved } from '../../kit/saved.js';
import { useNoted } from '../../session/noted.js';
import type { Round } from './round.js';

interface ConcludeFormProps {
  readonly round: Round;
  readonly offer: Pick<ActOffer, 'allowed' | 'refusal' | 'href' | 'left'>;
  readonly facts: { readonly who: string; readonly title: string; readonly round: number };
  readonly months: number;
  readonly onDone: (answer: Accepted, outcome: EvaluationOutcome) => void;
}

interface ConclusionWriting {
  readonly outcome?: EvaluationOutcome;
  readonly reasons: string;
  readonly withoutReasons: string;
}

/** What the round comes to, and in words what each outcome sets in motion. Who may not conclude yet reads why, where that is theirs to know. */
export function ConcludeForm({ round, offer, facts, months, onDone }: ConcludeFormProps) {
  const { t, i18n } = useTranslation('evaluation');
  const { directive, edition, stillToAnswer } = round;
  const begun: ConclusionWriting = { reasons: '', withoutReasons: '' };
  const noted = useNoted(`conclude-evaluation~evaluation~${directive}~${edition}~${round.round}`, begun);
  const { value: writing, keep } = noted;
  const { reasons, withoutReasons } = writing;
  const possible = EVALUATION_OUTCOMES.filter((one) => offer.left?.outcomes.includes(one) ?? true);
  const outcome = possible.find((one) => one === writing.outcome);
  if (!offer.allowed) return offer.refusal?.code === 'evaluators-still-to-answer' ? <p>{offer.refusal.detail}</p> : null;
  const silent = stillToAnswer.length > 0;
  const lacks: readonly Said[] = [
    ...(outcome ? [] : [{ pointer: '/outcome', detail: t('lacks.outcome') }]),
    ...(reasons.trim() === '' ? [{ pointer: '/reasons', detail: t('lacks.reasons') }] : []),
    ...(silent && withoutReasons.trim() === '' ? [{ pointer: '/withoutReasons', detail: t('lacks.withoutReasons') }] : []),
  ];
  const chosen = outcome ?? 'keep';
  return (
    <Part id="avsluta" title={t('conclude.title')}>
      <AskedForm<Accepted>
        act={{ href: offer.href, body: { outcome, reasons, ...(silent && { withoutReasons }) } }}
        lacks={lacks}
        ask={t('conclude.ask')}
        verb={t('conclude.verb')}
        sentences={[t(`conclude.sentence.${chosen}`, facts), t(`means.${chosen}`, { count: months }), t('conclude.board')]}
        onDone={(answer) => {
          noted.forget();
          onDone(answer, chosen);
        }}
      >
        <ChoiceField
          pointer="/outcome"
          legend={t('conclude.question')}
          description={offer.left?.because.detail}
          choices={possible.map((value) => ({
            value,
            label: t(`outcome.${value}`),
            description: t(`means.${value}`, { count: months }),
          }))}
          value={outcome}
          onChoice={(value) => keep({ ...writing, outcome: value })}
        />
        <TextArea
          pointer="/reasons"
          label={t('conclude.reasons')}
          longest={ConcludeEvaluationRequest.reasons}
          value={reasons}
          onText={(value) => keep({ ...writing, reasons: value })}
        />
        {silent && (
          <TextArea
            pointer="/withoutReasons"
            label={t('conclude.without', {
              names: listed(
                stillToAnswer.map(({ name }) => name),
                i18n.language,
              ),
            })}
            rows={2}
            longest={ConcludeEvaluationRequest.withoutReasons}
            value={withoutReasons}
            onText={(value) => keep({ ...writing, withoutReasons: value })}
          />
        )}
        <Saved {...noted} />
      </AskedForm>
    </Part>
  );
}
