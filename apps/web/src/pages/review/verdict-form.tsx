import { GiveVerdictRequest } from '@anvisa/api-client/longest';
import { Alert, Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { ChoiceField, FormErrors, fieldId, TextArea } from '../../kit/form.js';
import { Part } from '../../kit/part.js';
import type { Accepted } from '../../kit/receipt.js';
import { Saved } from '../../kit/saved.js';
import type { Noted } from '../../session/noted.js';
import { useChosenWords } from './chosen-words.js';
import { Comments } from './comments.js';
import { useMarkedQuotes } from './quoted.js';
import { Reading } from './reading.js';
import style from './review.module.css';
import { begunOn, type Edition, lackingIn, type ReviewWriting, standingIn, VERDICTS, verdictOf } from './writing.js';

interface VerdictFormProps {
  readonly edition: Edition;
  readonly text: NonNullable<Edition['text']>;
  readonly href: string;
  readonly noted: Noted<ReviewWriting>;
  readonly facts: { readonly who: string; readonly title: string; readonly edition: number };
  readonly onDone: (answer: Accepted, said: string) => void;
}

/** The text with the reviewer's comments in it, and the verdict: one answer, sent at once. */
export function VerdictForm({ edition, text, href, noted, facts, onDone }: VerdictFormProps) {
  const { t } = useTranslation('review');
  const { keep } = noted;
  const writing = { ...noted.value, comments: standingIn(text, noted.value.comments) };
  const { comments, verdict, reasons } = writing;
  const chosen = useChosenWords();
  const [begun, setBegun] = useState<{ readonly at: number }>();
  useMarkedQuotes(comments);
  useEffect(() => {
    if (begun) document.getElementById(fieldId(`/comments/${begun.at}/text`))?.focus();
  }, [begun]);
  const write = (part: Partial<ReviewWriting>) => keep({ ...writing, textHash: text.hash, ...part });
  const comment = (provision?: string, quote?: string) => {
    setBegun({ at: comments.length });
    write({ comments: [...comments, begunOn(text, provision, quote)] });
  };
  const sentence = t(`verdict.sentence.${verdict ?? 'supports'}`, facts);
  const blocking = comments.filter((one) => one.blocking).length;
  return (
    <AskedForm<Accepted>
      act={{ href, body: verdictOf(writing, text.hash) }}
      lacks={lackingIn(writing).map((pointer) => ({ pointer, detail: t(`lacks.${lastPart(pointer)}`) }))}
      placesErrors
      ask={t('verdict.ask')}
      verb={t('verdict.verb')}
      sentences={[
        sentence,
        t('verdict.comments', { count: comments.length, blocking: t('verdict.blocking', { count: blocking }) }),
        t('verdict.means'),
      ]}
      onDone={(answer) => {
        noted.forget();
        onDone(answer, sentence);
      }}
    >
      {writing.textHash !== undefined && writing.textHash !== text.hash && <Alert data-color="warning">{t('text.changed')}</Alert>}
      <div>
        <Reading
          edition={edition}
          text={text}
          below={({ id, number }) => (
            <Comments
              comments={comments}
              provision={{ id, number }}
              onComments={(next) => write({ comments: next })}
              onAdd={() => comment(id, chosen?.provision === id ? chosen.quote : undefined)}
            />
          )}
        />
        {chosen && (
          <Button
            className={style.onWords}
            style={{ top: chosen.top, left: chosen.left }}
            data-size="sm"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => comment(chosen.provision, chosen.quote)}
          >
            {t('comment.onWords')}
          </Button>
        )}
      </div>
      <Part id="utlatande" title={t('verdict.title')}>
        <FormErrors />
        <div className={style.verdict}>
          <ChoiceField
            pointer="/verdict"
            legend={t('verdict.question')}
            choices={VERDICTS.map((value) => ({
              value,
              label: t(`verdict.choice.${value}`),
              description: t(`verdict.choiceMeans.${value}`),
            }))}
            value={verdict}
            onChoice={(value) => write({ verdict: value })}
          />
          <TextArea
            pointer="/reasons"
            label={t('verdict.reasons')}
            description={t('verdict.reasonsWhen')}
            longest={GiveVerdictRequest.reasons}
            value={reasons}
            onText={(value) => write({ reasons: value })}
          />
          <Comments comments={comments} onComments={(next) => write({ comments: next })} onAdd={() => comment()} />
          <Saved {...noted} />
        </div>
      </Part>
    </AskedForm>
  );
}

function lastPart(pointer: string): 'text' | 'verdict' | 'reasons' {
  return pointer.slice(pointer.lastIndexOf('/') + 1) as 'text' | 'verdict' | 'reasons';
}
