import { IssueMandateRequest } from '@anvisa/api-client/longest';
import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { uncapital } from '../../kit/capital.js';
import { dateInWords } from '../../kit/dates.js';
import { Empty } from '../../kit/empty.js';
import { ChoiceField, SelectField, TextArea, TextField } from '../../kit/form.js';
import { listed } from '../../kit/listed.js';
import { ParagraphField } from '../../kit/paragraph-field.js';
import { useToday } from '../../kit/today.js';
import { useKept } from '../../session/kept.js';
import type { Answer } from '../../session/read.js';
import { AreasField, useAreas } from './areas-field.js';
import { useMandateName } from './mandate-name.js';
import type { Issued } from './mandate-receipt.js';
import {
  BEGUN,
  firstDayOf,
  GIVEN_TO,
  GIVERS,
  lackingIn,
  type MandateWriting,
  mayBeUndated,
  termsOf,
  UNCONDITIONAL,
} from './mandate-writing.js';
import { boardsOwn, type Mandate } from './mandates.js';
import { type Recorded, RecordForm, useLack } from './record-form.js';

type Listed = Answer<'/api/strategies'>['items'][number];

const OVER: readonly Listed['standing'][] = ['rejected', 'ended', 'annulled'];

interface MandateFormProps {
  readonly href: string;
  /** What one came with: on which mandate it rests, and on which strategy. */
  readonly parent?: string;
  readonly strategy?: string;
  readonly mandates: readonly Mandate[];
  readonly strategies: readonly Listed[];
  readonly onDone: (done: Recorded<Issued>) => void;
}

/** A mandate in the order in which the minutes give it. */
export function MandateForm({ href, parent = '', strategy = '', mandates, strategies, onDone }: MandateFormProps) {
  const { t, i18n } = useTranslation(['recording', 'governing']);
  const today = useToday();
  const lack = useLack();
  const nameOf = useMandateName();
  const areas = useAreas();
  const parents = boardsOwn(mandates);
  const begun: MandateWriting = { ...BEGUN, ...(parent && { giver: 'executive-board', parent }), condition: strategy };
  const { value, keep, forget } = useKept(`issue-mandate ${parent} ${strategy}`, begun);
  const set = (next: Partial<MandateWriting>) => keep({ ...value, ...next });
  const { giver, scope, decidedOn, paragraph, until } = value;
  const [only] = parents.length === 1 ? parents : [];
  const own = giver === 'executive-board' ? (parents.find(({ id }) => id === value.parent) ?? only) : undefined;
  const condition = value.condition || (own?.condition?.strategy ?? '');
  const writing: MandateWriting = { ...value, parent: own?.id ?? '', condition };
  const holder = giver && GIVEN_TO[giver];
  const rests = strategies.find(({ id }) => id === condition);
  const said = (one: string) => one && dateInWords(one, i18n.language);
  const isAwaited = rests !== undefined && !isApproved(rests);
  const isUndated = decidedOn === '' && mayBeUndated(writing, isAwaited);
  const facts = {
    giver: giver ? t(`governing:givers.${giver}`) : '',
    holder: holder ? uncapital(t(`governing:givers.${holder}`)) : '',
    day: said(decidedOn),
    paragraph,
    text: value.text,
    strategy: rests?.title ?? '',
    areas: scope === 'some' ? listed(value.areas.map(areas.nameOf), i18n.language) : t('mandate.allAreas'),
    from: said(firstDayOf(value)),
    until: said(until),
  };
  return (
    <RecordForm<Issued>
      act={{ href, body: termsOf(writing) }}
      lacks={lackingIn(writing, isAwaited).flatMap((field) =>
        lack(true, field === 'condition' ? '/condition/strategy' : `/${field}`, field),
      )}
      sentences={[
        t(isUndated ? 'mandate.sentenceUndated' : 'mandate.sentence', facts),
        t(until ? 'mandate.coversUntil' : 'mandate.covers', facts),
        rests ? t(isApproved(rests) ? 'mandate.conditionMet' : 'mandate.conditional', facts) : t('mandate.unconditioned'),
      ]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: giver && holder ? t('mandate.done', { name: nameOf({ giver, holder }) }) : '' });
      }}
    >
      <TextField
        pointer="/decidedOn"
        type="date"
        label={t('fields.day')}
        {...(mayBeUndated(writing, isAwaited) && { description: t('help.undated') })}
        max={today}
        value={decidedOn}
        onText={(next) => set({ decidedOn: next })}
      />
      <ParagraphField
        pointer="/paragraph"
        label={t('fields.paragraph')}
        description={t('help.paragraph')}
        longest={IssueMandateRequest.paragraph}
        value={paragraph}
        onText={(next) => set({ paragraph: next })}
      />
      <ChoiceField
        pointer="/giver"
        legend={t('fields.giver')}
        description={t('help.giver')}
        choices={GIVERS.map((one) => ({ value: one, label: nameOf({ giver: one, holder: GIVEN_TO[one] }) }))}
        value={giver}
        onChoice={(next) => set({ giver: next })}
      />
      <TextArea
        pointer="/text"
        label={t('fields.text')}
        longest={IssueMandateRequest.text}
        value={value.text}
        onText={(next) => set({ text: next })}
      />
      <AreasField areas={areas} scope={scope} value={value.areas} within={own?.areas} onValue={set} />
      <TextField
        pointer="/from"
        type="date"
        label={t('fields.from')}
        description={t('help.from')}
        min={decidedOn}
        value={value.from}
        onText={(next) => set({ from: next })}
      />
      <TextField
        pointer="/until"
        type="date"
        label={t('fields.until')}
        description={t('help.until')}
        min={firstDayOf(value)}
        value={until}
        onText={(next) => set({ until: next })}
      />
      {giver === 'executive-board' &&
        (parents.length === 0 ? (
          <Empty>
            <p>{t('mandate.noParent')}</p>
            <Button type="button" variant="secondary" data-size="sm" onClick={() => set({ giver: 'council' })}>
              {t('mandate.councilFirst')}
            </Button>
          </Empty>
        ) : (
          <SelectField
            pointer="/parent"
            label={t('fields.parent')}
            description={t('help.parent')}
            none={t('choose')}
            choices={parents.map((one) => [
              one.id,
              [nameOf(one), said(one.decidedOn ?? one.from), one.paragraph].filter(Boolean).join(', '),
            ])}
            value={writing.parent}
            onText={(next) => set({ parent: next })}
          />
        ))}
      <SelectField
        pointer="/condition/strategy"
        label={t('fields.condition')}
        description={t('help.condition')}
        none={t('choose')}
        choices={[
          ...strategies
            .filter(({ id, standing }) => id === condition || !OVER.includes(standing))
            .map(({ id, title, caseNumber }) => [id, `${title}, ${t('governing:case', { caseNumber })}`] as const),
          [UNCONDITIONAL, t('mandate.unconditional')],
        ]}
        value={condition}
        onText={(next) => set({ condition: next })}
      />
      {holder === 'city-director' && (
        <Checkbox
          label={t('fields.mayNameDeputy')}
          description={t('help.mayNameDeputy')}
          value="deputy"
          checked={value.mayNameDeputy}
          onChange={({ currentTarget }) => set({ mayNameDeputy: currentTarget.checked })}
        />
      )}
      <Checkbox
        label={t('fields.maySubdelegate')}
        description={t(holder === 'city-director' ? 'help.givenOnByHead' : 'help.givenOnByBoard')}
        value="further"
        checked={value.maySubdelegate}
        onChange={({ currentTarget }) => set({ maySubdelegate: currentTarget.checked })}
      />
    </RecordForm>
  );
}

function isApproved({ state }: Listed): boolean {
  return state === 'approved' || state === 'approved-with-changes';
}
