import { FindingRequest } from '@anvisa/api-client/longest';
import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, SelectField, TextArea } from '../../kit/form.js';
import { Part } from '../../kit/part.js';
import style from './evaluation.module.css';
import type { NamedProvision } from './round.js';
import { type FindingWriting, SEVERITIES } from './writing.js';

interface FindingsProps {
  readonly findings: readonly FindingWriting[];
  readonly provisions: readonly NamedProvision[];
  readonly onFindings: (next: readonly FindingWriting[]) => void;
}

/** What the evaluator found wanting, in a provision or in the whole: a revision begins from it. */
export function Findings({ findings, provisions, onFindings }: FindingsProps) {
  const { t } = useTranslation(['evaluation', 'directive']);
  const change = (place: number, part: Partial<FindingWriting>) =>
    onFindings(findings.map((one, at) => (at === place ? { ...one, ...part } : one)));
  return (
    <Part id="brister" title={t('findings.title')}>
      <p>{t('findings.lead')}</p>
      {findings.map((finding, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finding is known by its place alone while it is written.
        <fieldset key={at} className={style.finding}>
          <legend>{t('findings.one', { number: at + 1 })}</legend>
          <SelectField
            pointer={`/findings/${at}/provision`}
            label={t('findings.provision')}
            none={t('findings.whole')}
            choices={provisions.map(({ id, number, heading }) => [id, `${t('directive:provision', { number })} ${heading}`])}
            lang="sv"
            value={finding.provision}
            onText={(provision) => change(at, { provision })}
          />
          <TextArea
            pointer={`/findings/${at}/text`}
            label={t('findings.text')}
            rows={2}
            longest={FindingRequest.text}
            value={finding.text}
            onText={(text) => change(at, { text })}
          />
          <ChoiceField
            pointer={`/findings/${at}/severity`}
            legend={t('findings.severity')}
            choices={SEVERITIES.map((value) => ({ value, label: t(`severity.${value}`) }))}
            value={finding.severity}
            onChoice={(severity) => change(at, { severity })}
          />
          <div>
            <Button variant="tertiary" data-size="sm" onClick={() => onFindings(findings.filter((_, place) => place !== at))}>
              {t('findings.remove', { number: at + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      <Button variant="secondary" data-size="sm" onClick={() => onFindings([...findings, { provision: '', text: '', severity: 'minor' }])}>
        {t('findings.add')}
      </Button>
    </Part>
  );
}
