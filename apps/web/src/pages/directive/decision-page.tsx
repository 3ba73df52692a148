import { Link, useParams } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { cited } from '../../kit/cited.js';
import { dateInWords, swedishDateOf } from '../../kit/dates.js';
import { Day, Instant } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { Facts } from '../../kit/facts.js';
import { Page } from '../../kit/page.js';
import { usePrintedFoot } from '../../kit/printed-foot.js';
import { ShownPage } from '../../kit/shown.js';
import { useUnitNames } from '../../kit/unit-names.js';
import type { Answer } from '../../session/read.js';
import { Delegated, Negotiated } from './record-answers.js';
import { useEdition } from './use-edition.js';

type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;
type Decision = Edition['decisions'][number];

/** A decision's record: what FL § 31 asks that it shows, the mandates that carried it, and its proof. */
export default function DecisionPage() {
  const { t } = useTranslation(['directive', 'decision']);
  const { directive, edition, document } = useParams({ from: '/anvisningar/$directive/utgavor/$edition/beslut/$document' });
  return (
    <ShownPage title={t('decision:title')} read={useEdition(directive, Number(edition))} lines={12}>
      {(shown) => {
        const decision = shown.decisions.find((one) => one.document === Number(document));
        return decision ? (
          <DecisionRecord edition={shown} decision={decision} />
        ) : (
          <Page title={t('decision:title')}>
            <Empty>{t('decision:none')}</Empty>
          </Page>
        );
      }}
    </ShownPage>
  );
}

function DecisionRecord({ edition, decision }: { readonly edition: Edition; readonly decision: Decision }) {
  const { t } = useTranslation(['directive', 'decision']);
  usePrintedFoot(t('decision:proof', { caseNumber: edition.caseNumber, edition: edition.number, hash: decision.hash }));
  const { by, board, on, decidedBy = '' } = decision;
  const day = board?.day ?? on;
  const about = { directive: edition.directive, edition: String(edition.number) };
  return (
    <Page
      title={t('decision:title')}
      named={`${t('decision:title')}, ${edition.directiveTitle}`}
      over={t('over', { edition: edition.number, caseNumber: edition.caseNumber })}
      lead={useSentence(edition, decision)}
    >
      <Facts
        facts={[
          [t('decision:day'), day ? <Day key="day" day={day} plain /> : <Instant key="day" at={decision.at} plain withTime />],
          [
            t('decision:content'),
            <Link key="content" to="/anvisningar/$directive/utgavor/$edition" params={about}>
              {titleOf(edition)}, {t('facts.edition', { number: edition.number })}
            </Link>,
          ],
          [
            t('decision:by'),
            decision.body === 'delegate' ? (
              <ByDelegate key="by" edition={edition} decision={decision} />
            ) : (
              t(decision.body === 'chair' ? 'decision:byChair' : 'decision:byBoard', { name: by.name, decidedBy })
            ),
          ],
          [t('decision:inStead'), by.inStead],
          [
            t('decision:board'),
            board && (
              <>
                <Day day={board.day} plain />, {cited(board.paragraph)}
              </>
            ),
          ],
          [t('decision:empowerment'), decision.empowerment],
          [t('decision:urgent'), decision.urgent && t('decision:isUrgent')],
          [t('decision:presenter'), decision.presenter],
          [t('decision:participants'), decision.participants?.join(', ')],
          [t('decision:reasons'), written(decision.reasons ?? board?.reasons)],
          [t('decision:amendments'), written(decision.amendments)],
          [
            t('decision:delegable'),
            decision.delegable !== undefined && <Delegated key="delegable" may={decision.delegable} reasons={decision.delegableReasons} />,
          ],
          [
            t('decision:union'),
            decision.unionNegotiation && <Negotiated key="union" held={decision.unionNegotiation === 'held'} note={decision.unionNote} />,
          ],
          [
            t('decision:dissents'),
            decision.dissents?.length &&
              decision.dissents.map(({ name, text }) => (
                <p key={name}>
                  {name}: <AsWritten text={text} />
                </p>
              )),
          ],
          [t('decision:textHash'), decision.textHash],
          [t('decision:entry'), decision.entry],
          [
            t('decision:hash'),
            <Fragment key="hash">
              <div>{decision.hash}</div>
              <Link to="/revision" hash="bevis">
                {t('decision:toProof')}
              </Link>
            </Fragment>,
          ],
        ]}
      />
    </Page>
  );
}

/** As the text that was decided has it. */
function titleOf({ text, directiveTitle }: Edition): string {
  return text?.content.title ?? directiveTitle;
}

/** The decision in the words that the decider agreed to. */
function useSentence(edition: Edition, { body, outcome, by, board, decidedBy, units = [] }: Decision): string {
  const { t, i18n } = useTranslation('decision');
  const names = useUnitNames();
  const inWords = (day: string | undefined) => (day === undefined ? '' : dateInWords(day, i18n.language));
  return t(`lead.${body}.${outcome}` as 'lead.delegate.approved', {
    who: decidedBy ?? (by.inStead === undefined ? by.name : t('deputy', { name: by.name, inStead: by.inStead })),
    title: titleOf(edition),
    edition: edition.number,
    from: inWords(edition.text?.content.inForceFrom ?? edition.inForceFrom),
    until: inWords(edition.repealOn ?? edition.inForceUntil),
    day: inWords(board?.day),
    paragraph: board && cited(board.paragraph),
    units: units.map((unit) => names.get(unit) ?? unit).join(', '),
  });
}

/** Who decided, and by which right on that day. */
function ByDelegate({ edition: { area }, decision: { by, at } }: { readonly edition: Edition; readonly decision: Decision }) {
  const { t } = useTranslation(['directive', 'decision']);
  return (
    <>
      {by.name},{' '}
      <Link to="/uppdrag" search={{ omrade: area, gallde: swedishDateOf(at) }}>
        {t('decision:onMandate')}
      </Link>
    </>
  );
}

/** Left out where nothing was written. */
function written(text: string | undefined) {
  return text && <AsWritten text={text} />;
}
