import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Day, Instant } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import { Part } from '../../kit/part.js';
import { Prose } from '../../kit/prose.js';
import type { Content } from '../directive/content.js';
import type { Exemption } from './exemption.js';
import style from './exemption.module.css';

interface RequestProps {
  readonly exemption: Exemption;
  readonly unit: string;
  /** The words of the edition that it is asked under, and the provision's place in them. */
  readonly content: Content | undefined;
  readonly at: number;
  /** The day by which the reader is to decide. */
  readonly due: string | undefined;
}

/** What is asked: the provision, by whom, until when and why. */
export function Request({ exemption, unit, content, at, due }: RequestProps) {
  const { t } = useTranslation(['exemption', 'directive']);
  const provision = content?.provisions[at];
  return (
    <Part id="begaran" title={t('request.title')}>
      {provision && (
        <blockquote className={style.provision} lang="sv">
          <p>
            <b>
              {t('directive:provision', { number: at + 1 })} {provision.heading}
            </b>
          </p>
          <Prose text={provision.text} under={3} />
        </blockquote>
      )}
      <Facts
        facts={[
          [t('request.due'), due && <Day key="due" day={due} counted />],
          [
            t('request.directive'),
            content && (
              <Link
                key="directive"
                to="/anvisningar/$directive/utgavor/$edition"
                params={{ directive: exemption.directive, edition: String(exemption.edition) }}
                hash={`p${at + 1}`}
                lang="sv"
              >
                {content.title}, {t('directive:facts.edition', { number: exemption.edition })}
              </Link>
            ),
          ],
          [t('request.unit'), unit],
          [t('request.until'), <Day key="until" day={exemption.requestedUntil} plain />],
          [t('request.reasons'), <AsWritten key="reasons" text={exemption.reasons} />],
          [t('request.by'), exemption.requestedBy.name],
          [t('request.at'), <Instant key="at" at={exemption.requestedAt} plain />],
        ]}
      />
    </Part>
  );
}
