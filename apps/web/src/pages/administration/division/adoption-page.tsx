import { MapDecisionRequest } from '@anvisa/api-client/longest';
import { reshapedAreas } from '@anvisa/domain/area/reshaped';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../../kit/asked-form.js';
import { dateInWords } from '../../../kit/dates.js';
import { ChoiceField, SelectField, TextField } from '../../../kit/form.js';
import { offerOf } from '../../../kit/offers.js';
import { ParagraphField } from '../../../kit/paragraph-field.js';
import { type Accepted, Receipt } from '../../../kit/receipt.js';
import { useToday } from '../../../kit/today.js';
import { useKept } from '../../../session/kept.js';
import { AdminPage } from '../admin-page.js';
import style from '../administration.module.css';
import { NotOffered } from '../not-offered.js';
import { CoverageShown } from './coverage-shown.js';
import { DivisionRead, type Drawn } from './use-division.js';

/** A body has adopted the division that was drafted: recorded by the registrar or the board's secretary. */
export default function AdoptionPage() {
  const { t } = useTranslation('division');
  const [done, setDone] = useState<Accepted>();
  return (
    <AdminPage title={t('adopt')} lead={t('adoptingLead')} over={<Link to="/administration/indelning">{t('title')}</Link>}>
      {done && <Receipt answer={done} title={t('adopted')} />}
      <DivisionRead>{(drawn) => <Adopting drawn={drawn} onDone={setDone} />}</DivisionRead>
    </AdminPage>
  );
}

const FATES = ['keep', 'move', 'repeal'] as const;

interface Fate {
  readonly fate?: (typeof FATES)[number];
  readonly to?: string;
}

interface Adoption {
  readonly from: string;
  readonly body: 'council' | 'executive-board';
  readonly day: string;
  readonly paragraph: string;
  readonly fates: Readonly<Record<string, Fate>>;
}

const BEGUN: Adoption = { from: '', body: 'executive-board', day: '', paragraph: '', fates: {} };

function Adopting({ drawn, onDone }: { readonly drawn: Drawn; readonly onDone: (answer: Accepted) => void }) {
  const { t, i18n } = useTranslation('division');
  const today = useToday();
  const { map, acts, components, areas, inForce } = drawn;
  const { value, keep, forget } = useKept(`adopt ${map}`, BEGUN);
  const offer = offerOf(acts, 'adopt-area-map');
  if (!offer.allowed) {
    return (
      <>
        <CoverageShown components={components} areas={areas} />
        <NotOffered offer={offer} verb={t('adopt')} />
      </>
    );
  }
  const { from, body, day, paragraph } = value;
  const reshaped = reshapedAreas(inForce, { components, areas });
  const fates = reshaped.map((area) => ({ area, ...value.fates[area] }));
  const nameOf = (area: string) => inForce.areas.find(({ id }) => id === area)?.name ?? area;
  const said = (one: string) => one && dateInWords(one, i18n.language);
  const lack = (is: boolean, pointer: string, what: 'from' | 'day' | 'paragraph' | 'fate') =>
    is ? [{ pointer, detail: t(`lacks.${what}`) }] : [];
  const setFate = (area: string, fate: Fate) => keep({ ...value, fates: { ...value.fates, [area]: fate } });
  return (
    <AskedForm<Accepted>
      act={{ href: offer.href, body: { from, decision: { body, day, paragraph }, fates } }}
      lacks={[
        ...lack(day === '', '/decision/day', 'day'),
        ...lack(paragraph.trim() === '', '/decision/paragraph', 'paragraph'),
        ...lack(from === '', '/from', 'from'),
        ...fates.flatMap(({ fate }, at) => lack(fate === undefined, `/fates/${at}/fate`, 'fate')),
      ]}
      ask={t('askAdopt')}
      verb={t('adopt')}
      sentences={[t('adoptSentence', { body: t(`bodies.${body}`), day: said(day), paragraph, from: said(from) }), t('adoptMeans')]}
      onDone={(answer) => {
        forget();
        onDone(answer);
      }}
    >
      <CoverageShown components={components} areas={areas} />
      <ChoiceField
        pointer="/decision/body"
        legend={t('body')}
        choices={(['executive-board', 'council'] as const).map((one) => ({ value: one, label: t(`bodies.${one}`) }))}
        value={body}
        onChoice={(next) => keep({ ...value, body: next })}
      />
      <div className={style.pair}>
        <TextField
          pointer="/decision/day"
          type="date"
          label={t('day')}
          max={today}
          value={day}
          onText={(next) => keep({ ...value, day: next })}
        />
        <ParagraphField
          pointer="/decision/paragraph"
          label={t('paragraph')}
          longest={MapDecisionRequest.paragraph}
          value={paragraph}
          onText={(next) => keep({ ...value, paragraph: next })}
        />
      </div>
      <TextField pointer="/from" type="date" label={t('from')} min={day} value={from} onText={(next) => keep({ ...value, from: next })} />
      {fates.map(({ area, fate, to = '' }, at) => (
        <div key={area} className={style.fields}>
          <ChoiceField
            pointer={`/fates/${at}/fate`}
            legend={t('fate', { area: nameOf(area) })}
            choices={FATES.map((one) => ({ value: one, label: t(`fates.${one}`) }))}
            value={fate}
            onChoice={(next) => setFate(area, { fate: next })}
          />
          {fate === 'move' && (
            <SelectField
              pointer={`/fates/${at}/to`}
              label={t('fateTo')}
              none={t('choose')}
              choices={areas.map(({ id, name }) => [id, name])}
              value={to}
              onText={(next) => setFate(area, { fate, to: next })}
            />
          )}
        </div>
      ))}
    </AskedForm>
  );
}
