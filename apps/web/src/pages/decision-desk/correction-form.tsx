import { ContentRequest, CorrectEditionRequest } from '@anvisa/api-client/longest';
import { correctionIsClerical } from '@anvisa/domain/directive/rules/correction-is-clerical';
import { Alert, Button, Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useAskedAct } from '../../kit/asked-act.js';
import { AskedConfirm } from '../../kit/asked-confirm.js';
import { boundBy } from '../../kit/bound.js';
import { useCountedUnits } from '../../kit/counted-units.js';
import { dateInWords } from '../../kit/dates.js';
import { Form, fieldId, TextArea, TextField } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { Part } from '../../kit/part.js';
import { Saved } from '../../kit/saved.js';
import { Unbroken } from '../../kit/unbroken.js';
import { useNoted } from '../../session/noted.js';
import { MeetingFields } from '../board/meeting-fields.js';
import { AmendedProvisions } from './amended-provisions.js';
import { AmendedWords } from './amended-words.js';
import { CorrectedBeside } from './corrected-beside.js';
import { type CorrectionWriting, correctedContent, lackingInCorrection } from './correction.js';
import type { Accepted, Desk } from './desk.js';
import style from './desk.module.css';
import { TextsBeside } from './texts-beside.js';
import { useLacks } from './use-lacks.js';

interface CorrectionFormProps {
  readonly desk: Desk;
  readonly href: string;
  /** Who corrects what they have decided; without anybody, the board does, and its secretary records it. */
  readonly who: string | undefined;
  readonly onDone: (answer: Accepted) => void;
}

/** A clerical error in a decided text is put right in place (FL § 36): the words, and neither what is asked nor of whom. */
export function CorrectionForm({ desk: { edition, text, version }, href, who, onDone }: CorrectionFormProps) {
  const { t, i18n } = useTranslation(['desk', 'directive']);
  const counted = useCountedUnits();
  const { content } = text;
  const begun: CorrectionWriting = { title: content.title, words: {}, what: '', reasons: '', day: '', paragraph: '' };
  const noted = useNoted(`correct-edition~directive~${edition.directive}~${edition.number}`, begun);
  const { value: writing, keep } = noted;
  const inWords = useLacks();
  const asked = useAskedAct<Accepted>((answer) => {
    noted.forget();
    onDone(answer);
  });
  const { what, reasons, title, words, beside, day, paragraph } = writing;
  const isBoards = who === undefined;
  const corrected = correctedContent(content, writing);
  const about = { title: inSwedish(content.title), edition: edition.number, what };
  const sentence = isBoards
    ? t('correct.boardSentence', { ...about, day: day && dateInWords(day, i18n.language), paragraph })
    : t('correct.sentence', { ...about, who });
  const lacks = lackingInCorrection(content, writing, isBoards);
  return (
    <Part id="ratta" title={t('correct.title')}>
      <p>{t('correct.lead')}</p>
      <Form lacks={inWords(lacks)} error={asked.error} onSubmit={() => asked.ask(lacks.length === 0)}>
        <div className={style.form}>
          <TextField
            pointer="/content/title"
            label={t('amend.title')}
            lang="sv"
            longest={ContentRequest.title}
            value={title}
            onText={(said) => keep({ ...writing, title: said })}
          />
          <AmendedProvisions
            pointer="/content"
            provisions={content.provisions}
            words={words}
            onWords={(next) => keep({ ...writing, words: next })}
          />
          <Details className={style.details} defaultOpen={beside !== undefined}>
            <Details.Summary>{t('amend.beside')}</Details.Summary>
            <Details.Content>
              <div className={style.form}>
                <TextsBeside
                  at="/content"
                  value={corrected}
                  saidIn={content}
                  onChange={(part) => keep({ ...writing, beside: { ...beside, ...part } })}
                />
              </div>
            </Details.Content>
          </Details>
          {correctionIsClerical(content, corrected) && (
            <Alert data-color="warning" id={fieldId('/content/clerical')} tabIndex={-1}>
              {t('correct.notClerical')}
            </Alert>
          )}
          <TextArea
            pointer="/what"
            label={t('correct.what')}
            description={t('correct.whatMeans')}
            rows={2}
            longest={CorrectEditionRequest.what}
            value={what}
            onText={(said) => keep({ ...writing, what: said })}
          />
          <TextArea
            pointer="/reasons"
            label={t('correct.reasons')}
            rows={2}
            longest={CorrectEditionRequest.reasons}
            value={reasons}
            onText={(said) => keep({ ...writing, reasons: said })}
          />
          {isBoards && <MeetingFields meeting={writing} onMeeting={keep} />}
          <Saved {...noted} />
          <div>
            <Button type="submit">{t('correct.do')}</Button>
          </div>
        </div>
      </Form>
      <AskedConfirm
        {...asked.dialog}
        title={t('correct.ask')}
        act={t('correct.do')}
        onAct={() =>
          void asked.send({
            href,
            version,
            body: { content: corrected, what, reasons, ...(isBoards && { board: { day, paragraph, reasons } }) },
          })
        }
      >
        <p>
          <Unbroken>{sentence}</Unbroken>
        </p>
        {content.title !== title && (
          <AmendedWords name={t('correct.titleName')} before={{ heading: content.title, text: '' }} now={{ heading: title, text: '' }} />
        )}
        <CorrectedBeside before={content} now={corrected} />
        {corrected.provisions.map((now, at) => {
          const before = content.provisions[at];
          return (
            before &&
            words[now.id] && <AmendedWords key={now.id} name={t('directive:provision', { number: at + 1 })} before={before} now={now} />
          );
        })}
        <p>{t('correct.means', { whom: counted(boundBy(edition)) })}</p>
      </AskedConfirm>
    </Part>
  );
}
