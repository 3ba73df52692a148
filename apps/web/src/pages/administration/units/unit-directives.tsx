import type { Role } from '@anvisa/domain/actor';
import { DECIDERS } from '@anvisa/domain/permission/role-groups';
import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../kit/empty.js';
import { type ActOffer, offerOf } from '../../../kit/offers.js';
import { Part } from '../../../kit/part.js';
import type { Accepted } from '../../../kit/receipt.js';
import { Shown } from '../../../kit/shown.js';
import { useMe } from '../../../session/me.js';
import { type Answer, useRead } from '../../../session/read.js';
import style from '../administration.module.css';
import { LeaveUnitOut } from './leave-unit-out.js';

type UnitDirective = Answer<'/api/units/{unit}/directives'>['items'][number];

/** In the order in which somebody looks for them: what is to be said first. */
const STANDINGS = ['awaits', 'follows', 'need-not', 'not-named'] as const;

interface UnitDirectivesProps {
  readonly unit: Pick<Answer<'/api/units/{unit}'>, 'id' | 'name'>;
  readonly acts: readonly ActOffer[];
  readonly onDone: (answer: Accepted) => void;
}

/** Which directives in force a unit follows, and which not; and of those that came before it, what waits to be said. */
export function UnitDirectives({ unit, acts, onDone }: UnitDirectivesProps) {
  const { t } = useTranslation('administration');
  const read = useRead('/api/units/{unit}/directives', { path: { unit: unit.id } });
  return (
    <Part id="anvisningar" title={t('units.directives.title')}>
      <Shown read={read} lines={4}>
        {({ items }) => {
          const standing = (one: string) => items.filter((item) => item.standing === one);
          const awaiting = standing('awaits');
          const offer = offerOf(acts, 'leave-unit-out');
          return items.length === 0 ? (
            <Empty>{t('units.directives.none')}</Empty>
          ) : (
            <div className={style.body}>
              {STANDINGS.map((one) => (
                <OfStanding key={one} standing={one} items={standing(one)} />
              ))}
              {awaiting.length > 0 && offer.allowed && (
                <LeaveUnitOut key={awaiting.length} unit={unit} offer={offer} awaiting={awaiting} onDone={onDone} />
              )}
            </div>
          );
        }}
      </Shown>
    </Part>
  );
}

/** Those who may decide that more follow a directive, or record that the board did. */
const EXTENDERS: ReadonlySet<Role> = new Set([...DECIDERS, 'board-secretary']);

function OfStanding({ standing, items }: { readonly standing: UnitDirective['standing']; readonly items: readonly UnitDirective[] }) {
  const { t } = useTranslation('administration');
  const mayExtend = useMe()?.rolesToday.some((role) => EXTENDERS.has(role)) && standing !== 'follows';
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={`staller-sig-${standing}`}>
      <Heading level={3} data-size="2xs" id={`staller-sig-${standing}`}>
        {t(`units.directives.${standing}`)}
      </Heading>
      {standing === 'awaits' && <p className={style.quiet}>{t('units.directives.awaitsMeans')}</p>}
      <ul className={style.list}>
        {items.map(({ directive, edition, title }) => {
          const params = { directive, edition: String(edition) };
          return (
            <li key={directive} data-listed>
              <Link to="/anvisningar/$directive/utgavor/$edition" params={params} lang="sv">
                {title}
              </Link>
              {mayExtend && (
                <p>
                  <Link to="/beslut/$directive/$edition" params={params} search={{ gor: 'fler' }}>
                    {t('units.directives.extend', { title })}
                  </Link>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
