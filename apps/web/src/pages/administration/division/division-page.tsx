import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../../kit/asked-form.js';
import { dateInWords } from '../../../kit/dates.js';
import { offerOf } from '../../../kit/offers.js';
import { Part } from '../../../kit/part.js';
import { type Accepted, Receipt } from '../../../kit/receipt.js';
import { useKept } from '../../../session/kept.js';
import { AdminPage } from '../admin-page.js';
import { NotOffered } from '../not-offered.js';
import { AreasEditor } from './areas-editor.js';
import { movesBetween } from './moves.js';
import { type Area, DivisionRead, type Drawn } from './use-division.js';

/** How the delivery is divided into areas: the division that applies, and the one that is being worked on. */
export default function DivisionPage() {
  const { t } = useTranslation('division');
  return (
    <AdminPage title={t('title')} lead={t('lead')} wide>
      <DivisionRead>{(drawn) => <Dividing drawn={drawn} />}</DivisionRead>
    </AdminPage>
  );
}

/** What is moved and not saved, and the version that it goes on from. */
interface Moved {
  readonly areas: readonly Area[];
  readonly from?: string;
}

function Dividing({ drawn }: { readonly drawn: Drawn }) {
  const { t, i18n } = useTranslation('division');
  const { map, acts, components, inForce, isDraft, version } = drawn;
  const { value, keep, forget } = useKept<Moved | null>(`division ${map}`, null);
  const [done, setDone] = useState<Accepted>();
  const areas = value?.areas ?? drawn.areas;
  const drafting = offerOf(acts, 'draft-area-map');
  const adopting = offerOf(acts, 'adopt-area-map');
  const moves = movesBetween(drawn.areas, areas, components);
  const letGo = () => {
    forget();
    keep(null);
  };
  return (
    <>
      {done && <Receipt key={done.at} answer={done} title={t('saved')} />}
      <p>
        {t(isDraft ? 'isDraft' : 'applies', {
          from: dateInWords(inForce.from, i18n.language),
          paragraph: inForce.decision.paragraph,
          version: inForce.version,
        })}{' '}
        <Link to="/administration/delar">{t('toComponents')}</Link>
      </p>
      <AreasEditor
        components={components}
        areas={areas}
        canMove={drafting.allowed}
        onAreas={(next) => keep({ areas: next, ...(version && { from: value?.from ?? version }) })}
      />
      <Part id="spara" title={t('saving')}>
        {!drafting.allowed && <NotOffered offer={drafting} verb={t('save')} />}
        {drafting.allowed && value === null && <p>{t('nothingMoved')}</p>}
        {drafting.allowed && value && (
          <AskedForm<Accepted>
            act={{ href: drafting.href, body: { components, areas }, ...(value.from && { version: value.from }) }}
            lacks={[]}
            ask={t('ask')}
            verb={t('save')}
            sentences={[t('sentence', { count: moves.length }), t('means')]}
            onDone={(answer) => {
              letGo();
              setDone(answer);
            }}
          >
            <ul>
              {moves.map(({ component, from, to }) => (
                <li key={component.id}>
                  {t('moveSaid', { name: component.name, from: from.join(', ') || t('noArea'), to: to.join(', ') || t('noArea') })}
                </li>
              ))}
            </ul>
            <div>
              <Button type="button" variant="tertiary" data-size="sm" onClick={letGo}>
                {t('letGo')}
              </Button>
            </div>
          </AskedForm>
        )}
      </Part>
      <Part id="anta" title={t('adopting')}>
        <p>{t('adoptingLead')}</p>
        {adopting.allowed ? (
          <Link to="/administration/indelning/antagande">{t('adopt')}</Link>
        ) : (
          <NotOffered offer={adopting} verb={t('adopt')} />
        )}
      </Part>
    </>
  );
}
