import { useTranslation } from 'react-i18next';
import { boundBy } from '../../kit/bound.js';
import { useCountedUnits } from '../../kit/counted-units.js';
import { dateInWords } from '../../kit/dates.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { listed } from '../../kit/listed.js';
import { useCompaniesToo } from '../../kit/unit-names.js';
import type { DecidingAs } from './deciding-as.js';
import type { Content, Edition } from './desk.js';
import type { Outcome } from './writing.js';

interface Said {
  /** The decision, as the record has it. */
  readonly decision: string;
  /** Whom it binds, from when, or what happens to the case. */
  readonly means: string;
}

const BINDS: readonly Outcome[] = ['approve', 'approve-with-changes'];

/** What is said of a decision before it is taken: the same words in the record that is shown and in the last question. */
export function useSentences(edition: Edition, as: DecidingAs) {
  const { t, i18n } = useTranslation('desk');
  const counted = useCountedUnits();
  const companiesToo = useCompaniesToo();
  /** Nothing, until a day is chosen. */
  const day = (date: string) => (date === '' ? '' : dateInWords(date, i18n.language));
  const who = as.inStead === undefined ? as.name : t('as.deputy', { name: as.name, inStead: as.inStead });

  function ofDecision(outcome: Outcome, content: Content, until: string): Said {
    const facts = {
      who,
      title: inSwedish(content.title),
      edition: edition.number,
      day: day(outcome === 'postpone' ? until : content.inForceFrom),
      whom: counted(content.addressees),
      officer: edition.officer?.name ?? '',
    };
    return { decision: t(`sentence.${outcome}`, facts), means: binding(outcome, content.addressees, t(`means.${outcome}`, facts)) };
  }

  function ofRepeal(content: Content, lastDay: string): Said {
    const facts = { who, title: inSwedish(content.title), edition: edition.number, day: day(lastDay), whom: counted(boundBy(edition)) };
    return { decision: t('sentence.repeal', facts), means: t('means.repeal', facts) };
  }

  function ofExtension(content: Content, { units, names }: { readonly units: readonly string[]; readonly names: readonly string[] }): Said {
    const facts = { who, title: inSwedish(content.title), edition: edition.number, units: listed(names, i18n.language) };
    return { decision: t('sentence.extend', facts), means: [t('means.extend'), ...companiesToo(units)].join(' ') };
  }

  function binding(outcome: Outcome, units: readonly string[], means: string): string {
    return [means, ...(BINDS.includes(outcome) ? companiesToo(units) : [])].join(' ');
  }

  return { who, ofDecision, ofExtension, ofRepeal };
}
