import { RelatedDecisionRequest } from '@anvisa/api-client/longest';
import { isBlank } from '@anvisa/domain/visible';
import { Button, Fieldset } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../kit/capital.js';
import { type Said, SelectField, TextField } from '../../kit/form.js';
import { useToday } from '../../kit/today.js';
import { useLack } from './record-form.js';
import style from './recording.module.css';

/** A decision that a strategy rests on or is related to, as it is written. */
export interface RelatedWriting {
  readonly caseNumber: string;
  readonly title: string;
  /** Empty where nobody has decided yet. */
  readonly body: string;
  readonly day: string;
}

const BEGUN: RelatedWriting = { caseNumber: '', title: '', body: '', day: '' };
const BODIES = ['council', 'executive-board'] as const;

/** As it is sent. */
export function relatedOf({ caseNumber, title, body, day }: RelatedWriting) {
  return { caseNumber, title, ...(body !== '' && { decided: { body, day } }) };
}

/** What is not written yet of some related decisions; `at` is where they stand in what is sent. */
export function useRelatedLacks(): (at: string, all: readonly RelatedWriting[]) => readonly Said[] {
  const lack = useLack();
  return (at, all) =>
    all.flatMap(({ caseNumber, title, body, day }, place) => [
      ...lack(isBlank(caseNumber), `${at}/${place}/caseNumber`, 'relatedNumber'),
      ...lack(isBlank(title), `${at}/${place}/title`, 'relatedTitle'),
      ...lack(body !== '' && day === '', `${at}/${place}/decided/day`, 'relatedDay'),
    ]);
}

interface RelatedFieldsProps {
  readonly at: '/steeringDocuments' | '/relatedDecisions';
  readonly value: readonly RelatedWriting[];
  readonly onValue: (next: readonly RelatedWriting[]) => void;
}

/** Decisions of other cases: as many as the paper names, or none. */
export function RelatedFields({ at, value, onValue }: RelatedFieldsProps) {
  const { t } = useTranslation(['recording', 'governing']);
  const today = useToday();
  const isSteering = at === '/steeringDocuments';
  const set = (place: number, next: Partial<RelatedWriting>) => onValue(value.with(place, { ...(value[place] ?? BEGUN), ...next }));
  return (
    <Fieldset>
      <Fieldset.Legend>{t(isSteering ? 'register.steering' : 'register.related')}</Fieldset.Legend>
      {value.map(({ caseNumber, title, body, day }, place) => {
        const name = t(isSteering ? 'register.steeringOne' : 'register.relatedOne', { number: place + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name until they are written.
          <fieldset key={place} className={style.row} aria-label={name}>
            <div className={style.rowHead}>
              <b>{name}</b>
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                aria-label={t('register.remove', { what: name })}
                onClick={() => onValue(value.toSpliced(place, 1))}
              >
                {t('register.removeShort')}
              </Button>
            </div>
            <TextField
              pointer={`${at}/${place}/caseNumber`}
              label={t('fields.caseNumber')}
              longest={RelatedDecisionRequest.caseNumber}
              value={caseNumber}
              onText={(next) => set(place, { caseNumber: next })}
            />
            <TextField
              pointer={`${at}/${place}/title`}
              label={t('register.of')}
              lang="sv"
              longest={RelatedDecisionRequest.title}
              value={title}
              onText={(next) => set(place, { title: next })}
            />
            <div className={style.pair}>
              <SelectField
                pointer={`${at}/${place}/decided/body`}
                label={t('register.decidedBy')}
                none={t('register.undecided')}
                choices={BODIES.map((one) => [one, capital(t(`governing:bodies.${one}`))])}
                value={body}
                onText={(next) => set(place, { body: next })}
              />
              {body !== '' && (
                <TextField
                  pointer={`${at}/${place}/decided/day`}
                  type="date"
                  label={t('register.decidedOn')}
                  max={today}
                  value={day}
                  onText={(next) => set(place, { day: next })}
                />
              )}
            </div>
          </fieldset>
        );
      })}
      <div>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => onValue([...value, BEGUN])}>
          {t(isSteering ? 'register.addSteering' : 'register.addRelated')}
        </Button>
      </div>
    </Fieldset>
  );
}
