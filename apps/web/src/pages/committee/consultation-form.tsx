import { AnswerConsultationRequest, AnsweredByRequest } from '@anvisa/api-client/longest';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { ChoiceField, type Said, TextArea, TextField } from '../../kit/form.js';
import { ParagraphField } from '../../kit/paragraph-field.js';
import { Part } from '../../kit/part.js';
import type { Accepted } from '../../kit/receipt.js';
import { Saved } from '../../kit/saved.js';
import { useToday } from '../../kit/today.js';
import { useNoted } from '../../session/noted.js';

interface ConsultationFormProps {
  readonly href: string;
  readonly unit: string;
  readonly unitName: string;
  readonly of: { readonly directive: string; readonly edition: number; readonly title: string };
  /** The day on which the committee was asked. */
  readonly asked: string | undefined;
  readonly onDone: (answer: Accepted) => void;
}

interface AnswerWriting {
  readonly by?: 'committee' | 'office';
  readonly day: string;
  readonly paragraph: string;
  readonly answer: string;
}

/** The committee's answer, and who stands behind it: the committee by a decision of a day and a paragraph, or its office (KL 6:12). */
export function ConsultationForm({ href, unit, unitName, of, asked, onDone }: ConsultationFormProps) {
  const { t, i18n } = useTranslation('committee');
  const today = useToday();
  const begun: AnswerWriting = { day: '', paragraph: '', answer: '' };
  const noted = useNoted(`answer-consultation~directive~${of.directive}~${of.edition}~${unit}`, begun);
  const { value: writing, keep } = noted;
  const { by, day, paragraph, answer } = writing;
  const decided = by === 'committee';
  const lack = (pointer: string, isLacking: boolean, detail: string): readonly Said[] => (isLacking ? [{ pointer, detail }] : []);
  return (
    <Part id="svara" title={t('consultation.yours')}>
      <AskedForm<Accepted>
        act={{ href, body: { unit, answeredBy: { by, ...(decided && { day, paragraph }) }, answer } }}
        lacks={[
          ...lack('/answer', answer.trim() === '', t('consultation.lacks.answer')),
          ...lack('/answeredBy/by', by === undefined, t('consultation.lacks.by')),
          ...lack('/answeredBy/day', decided && day === '', t('consultation.lacks.day')),
          ...lack('/answeredBy/paragraph', decided && paragraph.trim() === '', t('consultation.lacks.paragraph')),
        ]}
        ask={t('consultation.ask')}
        verb={t('consultation.verb')}
        sentences={[
          t(decided ? 'consultation.sentence.committee' : 'consultation.sentence.office', {
            unit: unitName,
            title: of.title,
            edition: of.edition,
            day: day && dateInWords(day, i18n.language),
            paragraph,
          }),
          t('consultation.means'),
        ]}
        onDone={(accepted) => {
          noted.forget();
          onDone(accepted);
        }}
      >
        <TextArea
          pointer="/answer"
          label={t('consultation.answerText')}
          rows={8}
          longest={AnswerConsultationRequest.answer}
          value={answer}
          onText={(text) => keep({ ...writing, answer: text })}
        />
        <ChoiceField
          pointer="/answeredBy/by"
          legend={t('consultation.who')}
          choices={[
            { value: 'committee', label: t('consultation.by.committee'), description: t('consultation.byMeans.committee') },
            { value: 'office', label: t('consultation.by.office'), description: t('consultation.byMeans.office') },
          ]}
          value={by}
          onChoice={(value) => keep({ ...writing, by: value })}
        />
        {decided && (
          <>
            <TextField
              pointer="/answeredBy/day"
              type="date"
              label={t('consultation.day')}
              min={asked}
              max={today}
              value={day}
              onText={(text) => keep({ ...writing, day: text })}
            />
            <ParagraphField
              pointer="/answeredBy/paragraph"
              label={t('consultation.paragraph')}
              longest={AnsweredByRequest.paragraph}
              value={paragraph}
              onText={(text) => keep({ ...writing, paragraph: text })}
            />
          </>
        )}
        <Saved {...noted} />
      </AskedForm>
    </Part>
  );
}
