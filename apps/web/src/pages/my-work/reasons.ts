import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../kit/dates.js';
import { useUnitNames } from '../../kit/unit-names.js';
import type { WorkItem } from './where.js';

type Why = WorkItem['why'];

/** Says why something waits, as a colleague would: what is none is not counted, and who asks has a name. */
export function useReasons(): (item: WorkItem) => string {
  const { t, i18n } = useTranslation('work');
  const units = useUnitNames();
  return ({ kind, why }) => {
    switch (kind) {
      case 'decide':
        return [verdicts(why), comments(why)].filter(Boolean).join(' ');
      case 'record-board-decision':
        return t(why.urgent ? 'why.urgent' : 'why.record-board-decision');
      case 'answer-comment':
        return [t('why.answer-comment', { count: number(why.comments) }), blocking(why)].filter(Boolean).join(' ');
      case 'write-draft':
      case 'submit-draft':
        return [why.returned && t('why.returned'), t(`why.${kind}`)].filter(Boolean).join(' ');
      case 'prepare-repeal':
        return t('why.prepare-repeal', { area: String(why.area), day: dateInWords(String(why.closes), i18n.language) });
      case 'decide-exemption':
        return t('why.decide-exemption', {
          unit: units.get(String(why.unit)) ?? t('why.aCommittee'),
          until: dateInWords(String(why.until), i18n.language),
        });
      case 'confirm-mandate':
        return t('why.confirm-mandate', { holder: t(`holders.${String(why.holder)}` as 'holders.city-director') });
      default:
        return t(`why.${kind}` as 'why.acknowledge', { ...why, count: number(why.vacant ?? why.decisions ?? why.directives) });
    }
  };

  function verdicts({ supports, supportsWithChange, opposes }: Why): string {
    const given = [
      number(supports) > 0 && t('why.supports', { count: number(supports) }),
      number(supportsWithChange) > 0 && t('why.withChange', { count: number(supportsWithChange) }),
      number(opposes) > 0 && t('why.opposes', { count: number(opposes) }),
    ].filter(Boolean);
    return given.length > 0 ? t('why.decide', { verdicts: given.join(', ') }) : t('why.decideAlone');
  }

  function blocking({ comments: all, blocking: some }: Why): string {
    const count = number(some);
    return count === 0 ? '' : t(count === number(all) ? 'why.allBlock' : 'why.blocking', { count });
  }

  function comments({ comments: all, answered }: Why): string {
    if (number(all) === 0) return '';
    const open = number(all) - number(answered);
    return open > 0 ? t('why.open', { count: open }) : t('why.answered', { count: number(all) });
  }
}

const number = (value: unknown) => Number(value ?? 0);
