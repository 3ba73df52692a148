import type { Role } from '@anvisa/domain/actor';
import { DECIDED_STATES } from '@anvisa/domain/directive/states';
import { OFFICERS } from '@anvisa/domain/permission/role-groups';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../kit/act-button.js';
import { Facts } from '../../kit/facts.js';
import { offerOf } from '../../kit/offers.js';
import { Rail } from '../../kit/rail.js';
import { StateTag } from '../../kit/state-tag.js';
import { useMe } from '../../session/me.js';
import type { Doing } from './asked.js';
import style from './case.module.css';
import { addressOf, type Edition, unanswered } from './edition.js';
import { Likeliest } from './likeliest.js';
import { StartRevision } from './start-revision.js';

/** The acts that need something written, in the order in which one would want them. */
const WRITTEN: readonly (readonly [
  act:
    | 'open-consultation'
    | 'widen-consultation'
    | 'reopen-draft'
    | 'replace-reviewer'
    | 'hand-over-case'
    | 'withdraw-edition'
    | 'mark-secret',
  Doing,
])[] = [
  ['open-consultation', 'remiss'],
  ['widen-consultation', 'fler-remissinstanser'],
  ['reopen-draft', 'ta-tillbaka'],
  ['replace-reviewer', 'byt-granskare'],
  ['hand-over-case', 'lamna-over'],
  ['withdraw-edition', 'aterkalla'],
  ['mark-secret', 'sekretessmarkera'],
];

/** An act of another role, or of another time, is nothing that one could expect here; any other no is shown with its reason. */
const UNEXPECTED = new Set(['role-missing', 'wrong-state', 'only-the-conductor', 'consultation-held', 'consultation-not-sent']);

interface CaseRailProps {
  readonly edition: Edition;
  readonly onBegin: () => void;
}

/** What may be done with the case now, and who has it. */
export function CaseRail({ edition, onBegin }: CaseRailProps) {
  const { t } = useTranslation(['case', 'acts']);
  const navigate = useNavigate();
  const expected = WRITTEN.map(([act, doing]) => ({ act, doing, offer: offerOf(edition.acts, act) })).filter(
    ({ offer }) => offer.allowed || (offer.refusal && !UNEXPECTED.has(offer.refusal.code)),
  );
  const revision = offerOf(edition.acts, 'start-revision');
  return (
    <Rail label={t('rail.label')} act={<Likeliest edition={edition} />}>
      {revision.refusal && !UNEXPECTED.has(revision.refusal.code) && <StartRevision edition={edition} />}
      <div className={style.acts}>
        {expected.map(({ act, doing, offer }) => (
          <ActButton
            key={act}
            offer={offer}
            variant="tertiary"
            onAct={() => {
              onBegin();
              void navigate({ to: '/arenden/$directive/$edition', params: addressOf(edition), search: (now) => ({ ...now, gor: doing }) });
            }}
          >
            {t(`acts:${act}`)}
          </ActButton>
        ))}
      </div>
      <StateTag state={edition.state} />
      <Facts
        facts={[
          [t('rail.officer'), edition.officer?.name],
          [t('rail.drafters'), edition.drafters?.map(({ name }) => name).join(', ')],
          [t('rail.unanswered'), unanswered(edition).length],
        ]}
      />
      <ul className={style.links}>
        <OpenEvaluation edition={edition} />
        {edition.basedOn !== undefined && (
          <li>
            <Link to="/arenden/$directive/$edition" params={{ directive: edition.directive, edition: String(edition.basedOn) }}>
              {t('rail.before', { number: edition.basedOn })}
            </Link>
          </li>
        )}
        {DECIDED_STATES.includes(edition.state) && (
          <li>
            <Link to="/anvisningar/$directive/utgavor/$edition" params={addressOf(edition)}>
              {t('rail.asRead')}
            </Link>
          </li>
        )}
      </ul>
    </Rail>
  );
}

/** Who reads an evaluation while it is open. */
const EVALUATING: ReadonlySet<Role> = new Set([...OFFICERS, 'evaluator']);

function OpenEvaluation({ edition: { evaluation } }: { readonly edition: Edition }) {
  const { t } = useTranslation('case');
  const me = useMe();
  const [directive, edition, round] = evaluation.open?.split('/') ?? [];
  if (!directive || !edition || !round || !me?.rolesToday.some((role) => EVALUATING.has(role))) return null;
  return (
    <li>
      <Link to="/utvarderingar/$directive/$edition/$round" params={{ directive, edition, round }}>
        {t('rail.evaluation')}
      </Link>
    </li>
  );
}
