import { Button, Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lack } from '../../editor/lacks.js';
import type { Writing } from '../../editor/use-draft.js';
import { ActButton } from '../../kit/act-button.js';
import { Confirm } from '../../kit/confirm.js';
import { dateInWords } from '../../kit/dates.js';
import { Form, useFieldError } from '../../kit/form.js';
import { useHolders } from '../../kit/holders.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { listed } from '../../kit/listed.js';
import { offerOf } from '../../kit/offers.js';
import { Part } from '../../kit/part.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import type { Accepted } from '../../kit/receipt.js';
import { useToday } from '../../kit/today.js';
import { Unbroken } from '../../kit/unbroken.js';
import { workingDaysUntil } from '../../kit/working-days.js';
import { useAct } from '../../session/act.js';
import { useKept } from '../../session/kept.js';
import { useRead } from '../../session/read.js';
import type { Edition } from '../case/edition.js';
import style from './draft.module.css';
import { Lacks } from './lacks-shown.js';
import { useSaveVersion } from './use-save-version.js';

interface SubmitProps {
  readonly edition: Edition;
  readonly version: string;
  readonly writing: Writing;
  readonly lacks: readonly Lack[];
  /** How many comments in the draft are not done. */
  readonly open: number;
  readonly onSent: (sent: Sent) => void;
}

/** It lies with its reviewers now, and there is nothing more to write. */
export interface Sent {
  readonly answer: Accepted;
  /** Who was asked. */
  readonly names: string;
}

/** The draft goes to review: who is asked, what is left to write, and the sentence that it becomes. */
export function Submit({ edition, version, writing, lacks, open, onSent }: SubmitProps) {
  const { t, i18n } = useTranslation(['draft', 'acts']);
  const drafters = new Set(edition.drafters?.map(({ id }) => id));
  const reviewers = useHolders('reviewer').filter(({ id }) => !drafters.has(id));
  const { value: chosen, keep, forget } = useKept<readonly string[]>(`${edition.self} reviewers`, []);
  const asked = reviewers.filter(({ id }) => chosen.includes(id));
  const names = listed(
    asked.map(({ name }) => name),
    i18n.language,
  );
  const save = useSaveVersion(edition, version, writing);
  const act = useAct<Accepted>();
  const [isAsked, setAsked] = useState(false);
  const [isUnsent, setUnsent] = useState(false);
  const { quorum: fewest = 1, within = 0 } = useRead('/api/policy').data?.policy.review ?? {};
  const { inForceFrom } = writing.content;
  const isEarly = (workingDaysUntil(useToday(), inForceFrom) ?? within) < within;
  const offer = offerOf(edition.acts, 'submit-draft');
  /** What the saved text lacks is no reason once the written one has it. */
  const mayBe = offer.allowed || offer.refusal?.code.startsWith('draft-') === true;

  const lacking = asked.length < fewest ? [{ pointer: '/reviewers', detail: t('lacks.reviewers', { count: fewest }) }] : [];
  const read = () => {
    act.reset();
    setAsked(lacking.length === 0 && lacks.length === 0);
  };
  const submit = async () => {
    const saved = await save.run();
    setUnsent(saved === undefined);
    if (saved !== undefined) {
      const body = { reviewers: asked.map(({ id }) => id) };
      const answer = await act.mutateAsync({ href: offer.href, body, version: saved }).catch(() => undefined);
      if (answer) {
        forget();
        onSent({ answer, names });
      }
    }
    setAsked(false);
  };
  return (
    <div className={style.end}>
      <Part id="skicka" title={t('acts:submit-draft')}>
        {mayBe ? (
          <Form lacks={lacking} onSubmit={read}>
            <div className={style.submit}>
              <ReviewersField reviewers={reviewers} chosen={chosen} fewest={fewest} onChoose={keep} />
              <Lacks lacks={lacks} />
              {writing.draft.choices.length > 0 && <p className={style.choose}>{t('choose', { count: writing.draft.choices.length })}</p>}
              {open > 0 && <p className={style.choose}>{t('comments.told', { count: open })}</p>}
              {isUnsent && save.error === null && <p role="alert">{t('notSent')}</p>}
              {save.error !== null && <ProblemNotice error={save.error} />}
              {act.error !== null && <ProblemNotice error={act.error} />}
              <div>
                <Button type="submit" aria-disabled={lacks.length > 0 || writing.draft.choices.length > 0}>
                  {t('acts:submit-draft')}
                </Button>
              </div>
            </div>
            <Confirm
              open={isAsked && writing.draft.choices.length === 0}
              title={t('ask')}
              act={t('acts:submit-draft')}
              busy={act.isPending || save.isPending}
              onAct={() => void submit()}
              onCancel={() => setAsked(false)}
            >
              <p>
                <Unbroken>{t('becomes', { title: inSwedish(writing.content.title), edition: edition.number, names })}</Unbroken>
              </p>
              <p>{t('means')}</p>
              {isEarly && <p>{t('early', { day: dateInWords(inForceFrom, i18n.language), count: within })}</p>}
              {open > 0 && <p>{t('comments.told', { count: open })}</p>}
            </Confirm>
          </Form>
        ) : (
          <ActButton offer={offer} onAct={() => undefined}>
            {t('acts:submit-draft')}
          </ActButton>
        )}
      </Part>
    </div>
  );
}

interface ReviewersFieldProps {
  readonly reviewers: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  /** So many must be asked, by the house's policy. */
  readonly fewest: number;
  readonly onChoose: (chosen: readonly string[]) => void;
}

function ReviewersField({ reviewers, chosen, fewest, onChoose }: ReviewersFieldProps) {
  const { t } = useTranslation('draft');
  const error = useFieldError('/reviewers');
  return (
    <Fieldset id="field-reviewers" tabIndex={-1}>
      <Fieldset.Legend>{t('reviewers.legend')}</Fieldset.Legend>
      <Fieldset.Description>{t('reviewers.hint', { count: fewest })}</Fieldset.Description>
      {reviewers.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          value={id}
          checked={chosen.includes(id)}
          onChange={() => onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
        />
      ))}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}
