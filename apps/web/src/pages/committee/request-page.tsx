import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { offerOf } from '../../kit/offers.js';
import { Page } from '../../kit/page.js';
import { type Accepted, Receipt } from '../../kit/receipt.js';
import { Shown } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useUnitNames } from '../../kit/unit-names.js';
import { useMe } from '../../session/me.js';
import { useRead } from '../../session/read.js';
import { useEdition } from '../directive/use-edition.js';
import { inSentence } from '../my-work/sentence.js';
import { ALL } from './received.js';
import { RequestForm } from './request-form.js';

type Asked = Accepted & { readonly result: { readonly exemption: string; readonly caseNumber: string } };

/** A committee asks to be freed from a provision of what applies to it. */
export default function RequestPage() {
  const { t } = useTranslation(['committee', 'common']);
  const { unit, directive, edition } = useParams({ from: '/namnder/$unit/avsteg/$directive/$edition' });
  const received = useRead('/api/units/{unit}/receipts', { path: { unit }, query: { limit: ALL, applies: 'true' } });
  const read = useEdition(directive, Number(edition));
  const content = read.data?.text?.content;
  const unitName = useUnitNames().get(unit) ?? '';
  const [done, setDone] = useState<Asked>();
  const one = received.data?.items.find((item) => item.directive === directive && item.edition === Number(edition));
  const offer = offerOf(one?.acts, 'request-exemption');
  if (useMe() === null) {
    return <SignedOut title={t('request.title')} why={t('signIn')} link={t('common:session.signIn')} />;
  }
  return (
    <Page
      title={t('request.title')}
      named={one ? `${t('request.title')}: ${one.title}` : t('request.title')}
      {...(one && { over: t('applying.edition', { title: inSwedish(one.title), edition }) })}
      lead={content && t('request.lead', { who: t(`request.decides.${content.exemptionsBy}`) })}
    >
      {done ? (
        <Receipt answer={done} title={t('request.done', { unit: unitName })} caseNumber={done.result.caseNumber}>
          <p>{t('request.next')}</p>
          <p>
            <Link to="/avsteg/$exemption" params={{ exemption: done.result.exemption }}>
              {t('request.follow')}
            </Link>
          </p>
        </Receipt>
      ) : (
        <Shown read={received}>
          {() => (
            <Shown read={read}>
              {() =>
                offer.allowed && content && one ? (
                  <RequestForm<Asked>
                    href={offer.href}
                    unit={unit}
                    unitName={unitName}
                    title={inSentence(one.title)}
                    of={{ directive, edition: Number(edition) }}
                    content={content}
                    onDone={setDone}
                  />
                ) : (
                  <Empty>{offer.refusal?.detail ?? t('request.none')}</Empty>
                )
              }
            </Shown>
          )}
        </Shown>
      )}
    </Page>
  );
}
