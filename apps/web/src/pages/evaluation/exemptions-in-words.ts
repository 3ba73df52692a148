import type { TFunction } from 'i18next';
import type { Round } from './round.js';

/** «2 avsteg begärda: 1 beviljat, 1 väntar på beslut.»: what there is none of is not counted. */
export function exemptionsInWords({ asked, granted, refused }: Round['facts']['exemptions'], t: TFunction<'evaluation'>): string {
  const counts = [
    ['granted', granted],
    ['refused', refused],
    ['undecided', asked - granted - refused],
  ] as const;
  const outcomes = counts.flatMap(([outcome, count]) => (count > 0 ? [t(`facts.${outcome}`, { count })] : []));
  return t('facts.exemptions', { count: asked, outcomes: outcomes.join(', ') });
}
