import { ReplaceEvaluatorRequest } from '@anvisa/api-client/longest';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { ChoiceField, TextArea } from '../../kit/form.js';
import { useHolders } from '../../kit/holders.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { offerOf } from '../../kit/offers.js';
import { Part } from '../../kit/part.js';
import type { Accepted } from '../../kit/receipt.js';
import { useKept } from '../../session/kept.js';
import type { Round } from './round.js';

/** Somebody else is asked in the place of an evaluator who has not answered: by who has the case. */
export function ReplaceForm({ round, onDone }: { readonly round: Round; readonly onDone: (answer: Accepted) => void }) {
  const offer = offerOf(round.acts, 'replace-evaluator');
  return offer.allowed && round.stillToAnswer.length > 0 ? <Replacing round={round} href={offer.href} onDone={onDone} /> : null;
}

interface ReplacingProps {
  readonly round: Round;
  readonly href: string;
  readonly onDone: (answer: Accepted) => void;
}

function Replacing({ round: { self, evaluators, stillToAnswer, title }, href, onDone }: ReplacingProps) {
  const { t } = useTranslation('evaluation');
  const free = useHolders('evaluator').filter(({ id }) => !evaluators.some((one) => one.id === id));
  const begun: { evaluator?: string; successor?: string; reasons: string } = { reasons: '' };
  const { value: writing, keep, forget } = useKept(`${self} replace`, begun);
  const { evaluator, successor, reasons } = writing;
  const nameOf = (id: string | undefined) => [...evaluators, ...free].find((one) => one.id === id)?.name ?? '';
  return (
    <Part id="byt" title={t('replace.title')}>
      {free.length === 0 ? (
        <p>{t('replace.nobody')}</p>
      ) : (
        <AskedForm<Accepted>
          name="byt"
          act={{ href, body: writing }}
          lacks={[
            ...(evaluator ? [] : [{ pointer: '/evaluator', detail: t('lacks.evaluator') }]),
            ...(successor ? [] : [{ pointer: '/successor', detail: t('lacks.successor') }]),
            ...(reasons.trim() === '' ? [{ pointer: '/reasons', detail: t('lacks.reasons') }] : []),
          ]}
          ask={t('replace.ask')}
          verb={t('replace.verb')}
          sentences={[
            t('replace.sentence', { evaluator: nameOf(evaluator), successor: nameOf(successor), title: inSwedish(title) }),
            t('replace.means'),
          ]}
          isQuiet
          onDone={(answer) => {
            forget();
            onDone(answer);
          }}
        >
          <ChoiceField
            pointer="/evaluator"
            legend={t('replace.evaluator')}
            choices={stillToAnswer.map(({ id, name }) => ({ value: id, label: name }))}
            value={evaluator}
            onChoice={(id) => keep({ ...writing, evaluator: id })}
          />
          <ChoiceField
            pointer="/successor"
            legend={t('replace.successor')}
            choices={free.map(({ id, name }) => ({ value: id, label: name }))}
            value={successor}
            onChoice={(id) => keep({ ...writing, successor: id })}
          />
          <TextArea
            pointer="/reasons"
            label={t('replace.reasons')}
            rows={2}
            longest={ReplaceEvaluatorRequest.reasons}
            value={reasons}
            onText={(value) => keep({ ...writing, reasons: value })}
          />
        </AskedForm>
      )}
    </Part>
  );
}
