import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day, Instant } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { Facts } from '../../kit/facts.js';
import { Page } from '../../kit/page.js';
import { ShownPage } from '../../kit/shown.js';
import type { Answer } from '../../session/read.js';
import { useEdition } from './use-edition.js';

type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;

/** A decision's record: what FL § 31 asks that it shows, the mandates that carried it, and its proof. */
export default function DecisionPage() {
  const { t } = useTranslation('directive');
  const { directive, edition, document } = useParams({ from: '/anvisningar/$directive/utgavor/$edition/beslut/$document' });
  return (
    <ShownPage title={t('record.title')} read={useEdition(directive, Number(edition))} lines={12}>
      {(shown) => <DecisionRecord edition={shown} document={Number(document)} noSuch={t('record.none')} />}
    </ShownPage>
  );
}

function DecisionRecord({ edition, document, noSuch }: { readonly edition: Edition; readonly document: number; readonly noSuch: string }) {
  const { t } = useTranslation('directive');
  const decision = edition.decisions.find((one) => one.document === document);
  if (!decision) {
    return (
      <Page title={t('record.title')}>
        <Empty>{noSuch}</Empty>
      </Page>
    );
  }
  const { by, board } = decision;
  const about = { directive: edition.directive, edition: String(edition.number) };
  return (
    <Page
      title={t('record.title')}
      named={`${t('record.title')}, ${edition.directiveTitle}`}
      over={t('over', { edition: edition.number, caseNumber: edition.caseNumber })}
      lead={t('record.lead', {
        name: by.name,
        outcome: t(`outcomes.${decision.outcome}`).toLowerCase(),
        title: edition.directiveTitle,
        edition: edition.number,
      })}
    >
      <Facts
        facts={[
          [t('record.day'), <Instant key="day" at={decision.at} withTime />],
          [
            t('record.content'),
            <Link key="content" to="/anvisningar/$directive/utgavor/$edition" params={about}>
              {edition.directiveTitle}, {t('facts.edition', { number: edition.number })}
            </Link>,
          ],
          [t('record.by'), t(decision.body === 'executive-board' ? 'record.byBoard' : 'record.byDelegate', { name: by.name })],
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
          [t('record.reasons'), asWritten(decision.reasons ?? board?.reasons)],
          [t('record.amendments'), asWritten(decision.amendments)],
          [t('record.delegable'), asWritten(decision.delegableReasons)],
          [t('record.union'), asWritten(decision.unionNote)],
          [
            t('record.dissents'),
            decision.dissents?.length &&
              decision.dissents.map(({ name, text }) => (
                <p key={name}>
                  {name}: {asWritten(text)}
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

function asWritten(text: string | undefined) {
  return text && <span lang="sv">{text}</span>;
}
