import { Link, useParams } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { swedishDateOf } from '../../kit/dates.js';
import { Day, Instant } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { Facts } from '../../kit/facts.js';
import { Page } from '../../kit/page.js';
import { usePrintedFoot } from '../../kit/printed-foot.js';
import { ShownPage } from '../../kit/shown.js';
import type { Answer } from '../../session/read.js';
import { Delegated, Negotiated } from './record-answers.js';
import { useEdition } from './use-edition.js';

type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;
type Decision = Edition['decisions'][number];

const LEADS = { delegate: 'record.lead', 'executive-board': 'record.leadOfBoard', chair: 'record.leadOfChair' } as const;

/** A decision's record: what FL § 31 asks that it shows, the mandates that carried it, and its proof. */
export default function DecisionPage() {
  const { t } = useTranslation('directive');
  const { directive, edition, document } = useParams({ from: '/anvisningar/$directive/utgavor/$edition/beslut/$document' });
  return (
    <ShownPage title={t('record.title')} read={useEdition(directive, Number(edition))} lines={12}>
      {(shown) => {
        const decision = shown.decisions.find((one) => one.document === Number(document));
        return decision ? (
          <DecisionRecord edition={shown} decision={decision} />
        ) : (
          <Page title={t('record.title')}>
            <Empty>{t('record.none')}</Empty>
          </Page>
        );
      }}
    </ShownPage>
  );
}

function DecisionRecord({ edition, decision }: { readonly edition: Edition; readonly decision: Decision }) {
  const { t } = useTranslation('directive');
  usePrintedFoot(t('record.proof', { caseNumber: edition.caseNumber, edition: edition.number, hash: decision.hash }));
  const { by, board, on, decidedBy = '' } = decision;
  const day = board?.day ?? on;
  const about = { directive: edition.directive, edition: String(edition.number) };
  return (
    <Page
      title={t('record.title')}
      named={`${t('record.title')}, ${edition.directiveTitle}`}
      over={t('over', { edition: edition.number, caseNumber: edition.caseNumber })}
      lead={t(LEADS[decision.body], {
        name: decidedBy || by.name,
        outcome: t(`outcomes.${decision.outcome}`).toLowerCase(),
        title: edition.directiveTitle,
        edition: edition.number,
      })}
    >
      <Facts
        facts={[
          [t('record.day'), day ? <Day key="day" day={day} plain /> : <Instant key="day" at={decision.at} plain withTime />],
          [
            t('record.content'),
            <Link key="content" to="/anvisningar/$directive/utgavor/$edition" params={about}>
              {edition.directiveTitle}, {t('facts.edition', { number: edition.number })}
            </Link>,
          ],
          [
            t('record.by'),
            decision.body === 'delegate' ? (
              <ByDelegate key="by" edition={edition} decision={decision} />
            ) : (
              t(decision.body === 'chair' ? 'record.byChair' : 'record.byBoard', { name: by.name, decidedBy })
            ),
          ],
          [t('record.inStead'), by.inStead],
          [
            t('record.board'),
            board && (
              <>
                <Day day={board.day} plain />, {board.paragraph}
              </>
            ),
          ],
          [t('record.empowerment'), decision.empowerment],
          [t('record.urgent'), decision.urgent && t('record.isUrgent')],
          [t('record.presenter'), decision.presenter],
          [t('record.participants'), decision.participants?.join(', ')],
          [t('record.reasons'), written(decision.reasons ?? board?.reasons)],
          [t('record.amendments'), written(decision.amendments)],
          [
            t('record.delegable'),
            decision.delegable !== undefined && <Delegated key="delegable" may={decision.delegable} reasons={decision.delegableReasons} />,
          ],
          [
            t('record.union'),
            decision.unionNegotiation && <Negotiated key="union" held={decision.unionNegotiation === 'held'} note={decision.unionNote} />,
          ],
          [
            t('record.dissents'),
            decision.dissents?.length &&
              decision.dissents.map(({ name, text }) => (
                <p key={name}>
                  {name}: <AsWritten text={text} />
                </p>
              )),
          ],
          [t('record.textHash'), decision.textHash],
          [t('record.entry'), decision.entry],
          [
            t('record.hash'),
            <Fragment key="hash">
              <div>{decision.hash}</div>
              <Link to="/revision" hash="bevis">
                {t('record.toProof')}
              </Link>
            </Fragment>,
          ],
        ]}
      />
    </Page>
  );
}

/** Who decided, and by which right on that day. */
function ByDelegate({ edition: { area }, decision: { by, at } }: { readonly edition: Edition; readonly decision: Decision }) {
  const { t } = useTranslation('directive');
  return (
    <>
      {by.name},{' '}
      <Link to="/uppdrag" search={{ omrade: area, gallde: swedishDateOf(at) }}>
        {t('record.onMandate')}
      </Link>
    </>
  );
}

/** Left out where nothing was written. */
function written(text: string | undefined) {
  return text && <AsWritten text={text} />;
}
