import { OpenConsultationRequest, ReasonsRequest } from '@anvisa/api-client/longest';
import { useTranslation } from 'react-i18next';
import { SelectField, TextArea, TextField } from '../../kit/form.js';
import { useToday } from '../../kit/today.js';
import { useOpenUnits } from '../../kit/unit-names.js';
import { UnitsField } from '../../kit/units-field.js';
import type { Doing } from './asked.js';
import type { Edition } from './edition.js';

/** A mark of secrecy has a form of its own. */
export type WrittenDoing = Exclude<Doing, 'sekretessmarkera'>;

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is written towards an act; each act has some of it. */
export interface Written {
  readonly reasons: string;
  readonly to: string;
  readonly reviewer: string;
  readonly successor: string;
  readonly units: readonly string[];
  readonly question: string;
  readonly answerBy: string;
}

interface ActFieldsProps {
  readonly doing: WrittenDoing;
  readonly edition: Edition;
  /** Those among whom the act chooses. */
  readonly holders: readonly Named[];
  /** Those of them who can be asked in a reviewer's place. */
  readonly successors: readonly Named[];
  readonly value: Written;
  readonly onWrite: (part: Partial<Written>) => void;
}

export function ActFields({ doing, edition, holders, successors, value, onWrite }: ActFieldsProps) {
  const { t } = useTranslation('case');
  if (doing === 'remiss') return <ConsultationFields value={value} onWrite={onWrite} />;
  if (doing === 'fler-remissinstanser') return <MoreConsultedFields edition={edition} value={value} onWrite={onWrite} />;
  return (
    <>
      {doing === 'lamna-over' && (
        <SelectField
          pointer="/to"
          label={t('fields.to')}
          none={t('fields.pick')}
          choices={byName(holders.filter(({ id }) => id !== edition.officer?.id))}
          value={value.to}
          onText={(to) => onWrite({ to })}
        />
      )}
      {doing === 'byt-granskare' && (
        <>
          <SelectField
            pointer="/reviewer"
            label={t('fields.reviewer')}
            none={t('fields.pick')}
            choices={byName(edition.review?.reviewers.filter(({ standing }) => standing !== 'answered') ?? [])}
            value={value.reviewer}
            onText={(reviewer) => onWrite({ reviewer })}
          />
          <SelectField
            pointer="/successor"
            label={t('fields.successor')}
            none={t('fields.pick')}
            choices={byName(successors)}
            value={value.successor}
            onText={(successor) => onWrite({ successor })}
          />
        </>
      )}
      <TextArea
        pointer="/reasons"
        label={t('fields.reasons')}
        rows={3}
        longest={ReasonsRequest.reasons}
        value={value.reasons}
        onText={(reasons) => onWrite({ reasons })}
      />
    </>
  );
}

function ConsultationFields({ value, onWrite }: Pick<ActFieldsProps, 'value' | 'onWrite'>) {
  const { t } = useTranslation('case');
  const open = useOpenUnits();
  return (
    <>
      <UnitsField label={t('fields.units')} choices={open} value={value.units} onPick={(units) => onWrite({ units })} />
      <TextArea
        pointer="/question"
        label={t('fields.question')}
        rows={3}
        longest={OpenConsultationRequest.question}
        value={value.question}
        onText={(question) => onWrite({ question })}
      />
    </>
  );
}

function MoreConsultedFields({ edition: { consultation }, value, onWrite }: Pick<ActFieldsProps, 'edition' | 'value' | 'onWrite'>) {
  const { t } = useTranslation('case');
  const today = useToday();
  const asked = consultation?.units ?? [];
  const others = useOpenUnits().filter(({ id }) => !asked.includes(id));
  const [earliest] = [consultation?.answerBy ?? '', today].sort().reverse();
  return (
    <>
      <UnitsField label={t('fields.units')} choices={others} value={value.units} onPick={(units) => onWrite({ units })} />
      <TextField
        pointer="/answerBy"
        type="date"
        label={t('fields.answerBy')}
        min={earliest}
        value={value.answerBy}
        onText={(answerBy) => onWrite({ answerBy })}
      />
    </>
  );
}

function byName(people: readonly Named[]) {
  return people.map(({ id, name }) => [id, name] as const);
}
