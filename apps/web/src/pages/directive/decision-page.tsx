import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Day, Instant } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { Facts } from '../../kit/facts.js';
import { Page } from '../../kit/page.js';
import { usePrintedFoot } from '../../kit/printed-foot.js';
import { ShownPage } from '../../kit/shown.js';
import type { Answer } from '../../session/read.js';
import { useEdition } from './use-edition.js';

type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;
type Decision = Edition['decisions'][number];

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
  const { by, board } = decision;
  const isBoards = decision.body === 'executive-board';
  const about = { directive: edition.directive, edition: String(edition.number) };
  return (
    <Page
      title={t('record.title')}
      named={`${t('record.title')}, ${edition.directiveTitle}`}
      over={t('over', { edition: edition.number, caseNumber: edition.caseNumber })}
      lead={t(isBoards ? 'record.leadOfBoard' : 'record.lead', {
        name: by.name,
        outcome: t(`outcomes.${decision.outcome}`).toLowerCase(),
        title: edition.directiveTitle,
        edition: edition.number,
      })}
    >
      <Facts
        facts={[
          [t('record.day'), board ? <Day key="day" day={board.day} plain /> : <Instant key="day" at={decision.at} withTime />],
          [
            t('record.content'),
            <Link key="content" to="/anvisningar/$directive/utgavor/$edition" params={about}>
              {edition.directiveTitle}, {t('facts.edition', { number: edition.number })}
            </Link>,
          ],
          [t('record.by'), t(isBoards ? 'record.byBoard' : 'record.byDelegate', { name: by.name })],
          [t('record.inStead'), by.inStead],
          [
            t('record.board'),
            board && (
              <>
                <Day day={board.day} plain />, {board.paragraph}
              </>
            ),
          ],
          [t('record.presenter'), decision.presenter],
          [t('record.participants'), decision.participants?.join(', ')],
          [t('record.reasons'), written(decision.reasons ?? board?.reasons)],
          [t('record.amendments'), written(decision.amendments)],
          [t('record.delegable'), written(decision.delegableReasons)],
          [t('record.union'), written(decision.unionNote)],
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
          [t('record.hash'), decision.hash],
        ]}
      />
    </Page>
  );
}

/** Left out where nothing was written. */
function written(text: string | undefined) {
  return text && <AsWritten text={text} />;
}
