import { klOn } from '@anvisa/domain/law';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { cited } from '../../kit/cited.js';
import { useCountedUnits } from '../../kit/counted-units.js';
import { dateInWords, swedishDateOf } from '../../kit/dates.js';
import { Day, Instant } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { Facts } from '../../kit/facts.js';
import { listed } from '../../kit/listed.js';
import { Page } from '../../kit/page.js';
import { usePrintedFoot } from '../../kit/printed-foot.js';
import { ShownPage } from '../../kit/shown.js';
import { useUnitNames } from '../../kit/unit-names.js';
import type { Answer } from '../../session/read.js';
import { roleName } from '../administration/role-name.js';
import { type Correction, CorrectionList } from './corrections.js';
import { Meeting, OnMandate, useProofFacts, useRecordFacts } from './record-answers.js';
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
        const correction = shown.corrections.find((one) => one.document === Number(document));
        if (correction) return <CorrectionRecord edition={shown} correction={correction} />;
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

/** A correction is decided too, and has no more of a record than what it says. */
function CorrectionRecord({ edition, correction }: { readonly edition: Edition; readonly correction: Correction }) {
  const { t } = useTranslation(['directive', 'decision']);
  const about = { directive: edition.directive, edition: String(edition.number) };
  return (
    <Page
      title={t('decision:corrections.one')}
      named={`${t('decision:corrections.one')}, ${edition.directiveTitle}`}
      over={t('over', { edition: edition.number, caseNumber: edition.caseNumber })}
      lead={
        <Link to="/anvisningar/$directive/utgavor/$edition" params={about}>
          {titleOf(edition)}, {t('facts.edition', { number: edition.number })}
        </Link>
      }
    >
      <CorrectionList corrections={[correction]} />
    </Page>
  );
}

function DecisionRecord({ edition, decision }: { readonly edition: Edition; readonly decision: Decision }) {
  const { t } = useTranslation(['directive', 'decision']);
  const counted = useCountedUnits();
  usePrintedFoot(t('decision:proof', { caseNumber: edition.caseNumber, edition: edition.number, hash: decision.hash }));
  const { by, board, on, decidedBy = '' } = decision;
  const day = board?.day ?? on;
  const lawsDay = day ?? swedishDateOf(decision.at);
  const urgent = { ground: klOn(lawsDay, '6:39') };
  const about = { directive: edition.directive, edition: String(edition.number) };
  const { text, publishedAt } = edition;
  const approves = decision.outcome === 'approved' || decision.outcome === 'approved-with-changes';
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
          [t('decision:board'), board && <Meeting key="board" {...board} />],
          [t('decision:empowerment', urgent), decision.empowerment],
          [t('decision:urgent'), decision.urgent && t('decision:isUrgent', urgent)],
          ...useRecordFacts({ ...decision, reasons: decision.reasons ?? board?.reasons }, lawsDay),
          [t('decision:textHash'), decision.textHash],
          [t('decision:document'), decision.document],
          [
            t('decision:sent'),
            approves && publishedAt && (
              <>
                {text && `${counted(text.content.addressees)}, `}
                <Instant at={publishedAt} plain />
              </>
            ),
          ],
          ...useProofFacts(decision),
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
    units: listed(
      units.map((unit) => names.get(unit) ?? unit),
      i18n.language,
    ),
  });
}

/** Who decided, and by which right on that day. */
function ByDelegate({ edition: { area }, decision: { by, at } }: { readonly edition: Edition; readonly decision: Decision }) {
  const { i18n } = useTranslation();
  return (
    <>
      {by.name}, {roleName(by.office, i18n.language)}, <OnMandate area={area} day={swedishDateOf(at)} />
    </>
  );
}
