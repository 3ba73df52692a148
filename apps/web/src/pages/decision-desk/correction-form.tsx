import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../kit/confirm.js';
import { Form, TextArea, TextField } from '../../kit/form.js';
import { Part } from '../../kit/part.js';
import { Saved } from '../../kit/saved.js';
import { useAct } from '../../session/act.js';
import { useNoted } from '../../session/noted.js';
import type { Accepted, Content, Desk } from './desk.js';
import style from './desk.module.css';

interface CorrectionFormProps {
  readonly desk: Desk;
  readonly href: string;
  readonly who: string;
  readonly onDone: (answer: Accepted) => void;
}

/** A clerical error in a decided text is put right in place (FL § 36): the words, and neither what is asked nor of whom. */
export function CorrectionForm({ desk: { edition, text, version }, href, who, onDone }: CorrectionFormProps) {
  const { t } = useTranslation(['desk', 'directive']);
  const begun = { title: text.content.title, provisions: text.content.provisions, what: '', reasons: '' };
  const noted = useNoted(`correct-edition~directive~${edition.directive}~${edition.number}`, begun);
  const { value: writing, keep } = noted;
  const [isAsked, setAsked] = useState(false);
  const act = useAct<Accepted>();
  const { what, reasons, title, provisions } = writing;
  const change = (at: number, part: Partial<Content['provisions'][number]>) =>
    keep({ ...writing, provisions: provisions.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  const correct = () =>
    act.mutate(
      { href, version, body: { content: { ...text.content, title, provisions }, what, reasons } },
      {
        onSuccess: (answer) => {
          noted.forget();
          onDone(answer);
        },
        onSettled: () => setAsked(false),
      },
    );
  return (
    <Part id="ratta" title={t('correct.title')}>
      <p>{t('correct.lead')}</p>
      <Form error={act.error} onSubmit={() => setAsked(true)}>
        <div className={style.form}>
          <TextArea pointer="/what" label={t('correct.what')} rows={2} value={what} onText={(text_) => keep({ ...writing, what: text_ })} />
          <TextArea
            pointer="/reasons"
            label={t('correct.reasons')}
            rows={2}
            value={reasons}
            onText={(said) => keep({ ...writing, reasons: said })}
          />
          <TextField pointer="/content/title" label={t('amend.title')} value={title} onText={(said) => keep({ ...writing, title: said })} />
          {provisions.map((provision, at) => (
            <fieldset key={provision.id} className={style.dissent}>
              <legend>{t('directive:provision', { number: at + 1 })}</legend>
              <TextField
                pointer={`/content/provisions/${at}/heading`}
                label={t('correct.heading')}
                value={provision.heading}
                onText={(heading) => change(at, { heading })}
              />
              <TextArea
                pointer={`/content/provisions/${at}/text`}
                label={t('correct.text')}
                rows={4}
                value={provision.text}
                onText={(said) => change(at, { text: said })}
              />
            </fieldset>
          ))}
          <Saved {...noted} />
          <div>
            <Button type="submit">{t('correct.do')}</Button>
          </div>
        </div>
      </Form>
      <Confirm
        open={isAsked}
        title={t('correct.ask')}
        act={t('correct.do')}
        busy={act.isPending}
        onAct={correct}
        onCancel={() => setAsked(false)}
      >
        <p>{t('correct.sentence', { who, title: text.content.title, edition: edition.number, what })}</p>
        <p>{t('correct.means', { count: text.content.addressees.length })}</p>
      </Confirm>
    </Part>
  );
}
