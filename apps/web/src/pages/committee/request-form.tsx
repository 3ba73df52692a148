import { RequestExemptionRequest } from '@anvisa/api-client/longest';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { SelectField, TextArea, TextField } from '../../kit/form.js';
import { Prose } from '../../kit/prose.js';
import type { Accepted } from '../../kit/receipt.js';
import { useToday } from '../../kit/today.js';
import { useKept } from '../../session/kept.js';
import type { Content } from '../directive/content.js';
import { Dropped } from '../exemption/dropped.js';
import style from './committee.module.css';

interface RequestFormProps<Answer> {
  readonly href: string;
  readonly unit: string;
  readonly unitName: string;
  readonly title: string;
  readonly of: { readonly directive: string; readonly edition: number };
  readonly content: Content;
  readonly onDone: (answer: Answer) => void;
}

/** From which provision, why, and until when: an exemption always ends. */
export function RequestForm<Answer extends Accepted>({ href, unit, unitName, title, of, content, onDone }: RequestFormProps<Answer>) {
  const { t, i18n } = useTranslation(['committee', 'directive']);
  const { value: writing, keep, forget } = useKept(href + unit, { provision: '', reasons: '', until: '' });
  const { provision, reasons, until } = writing;
  const today = useToday();
  const at = content.provisions.findIndex(({ id }) => id === provision);
  const chosen = content.provisions[at];
  const lacking = { provision: !chosen, reasons: reasons.trim() === '', until: until === '' };
  return (
    <AskedForm<Answer>
      act={{ href, body: { ...writing, unit } }}
      lacks={(['provision', 'reasons', 'until'] as const)
        .filter((field) => lacking[field])
        .map((field) => ({ pointer: `/${field}`, detail: t(`request.lacks.${field}`) }))}
      ask={t('request.ask')}
      verb={t('request.verb')}
      sentences={[
        t('request.sentence', { unit: unitName, title, number: at + 1, day: until && dateInWords(until, i18n.language) }),
        t('request.means'),
      ]}
      onDone={(answer) => {
        forget();
        onDone(answer);
      }}
    >
      <SelectField
        pointer="/provision"
        label={t('request.provision')}
        none={t('request.choose')}
        choices={content.provisions.map(({ id, heading }, place) => [id, `${t('directive:provision', { number: place + 1 })} ${heading}`])}
        lang="sv"
        value={provision}
        onText={(id) => keep({ ...writing, provision: id })}
      />
      {chosen && (
        <blockquote className={style.chosen} lang="sv">
          <Prose text={chosen.text} under={3} />
        </blockquote>
      )}
      <TextArea
        pointer="/reasons"
        label={t('request.reasons')}
        description={t('request.reasonsWhat')}
        longest={RequestExemptionRequest.reasons}
        value={reasons}
        onText={(text) => keep({ ...writing, reasons: text })}
      />
      <TextField
        pointer="/until"
        type="date"
        min={today}
        label={t('request.until')}
        value={until}
        onText={(text) => keep({ ...writing, until: text })}
      />
      {chosen && <Dropped {...of} provision={chosen.id} until={until} />}
    </AskedForm>
  );
}
