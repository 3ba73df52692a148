import { useTranslation } from 'react-i18next';
import { boundBy } from '../../kit/bound.js';
import { dateInWords } from '../../kit/dates.js';
import type { DecidingAs } from './deciding-as.js';
import type { Content, Edition } from './desk.js';
import type { Outcome } from './writing.js';

interface Said {
  /** The decision, as the record has it. */
  readonly decision: string;
  /** Whom it binds, from when, or what happens to the case. */
  readonly means: string;
}

/** What is said of a decision before it is taken: the same words in the record that is shown and in the last question. */
export function useSentences(edition: Edition, as: DecidingAs) {
  const { t, i18n } = useTranslation('desk');
  /** Nothing, until a day is chosen. */
  const day = (date: string) => (date === '' ? '' : dateInWords(date, i18n.language));
  const who = as.inStead === undefined ? as.name : t('as.deputy', { name: as.name, inStead: as.inStead });

  function ofDecision(outcome: Outcome, content: Content, until: string): Said {
    const facts = {
      who,
      title: content.title,
      edition: edition.number,
      day: day(outcome === 'postpone' ? until : content.inForceFrom),
      count: content.addressees.length,
      officer: edition.officer?.name ?? '',
    };
    return { decision: t(`sentence.${outcome}`, facts), means: t(`means.${outcome}`, facts) };
  }

  function ofRepeal(content: Content, lastDay: string): Said {
    const facts = { who, title: content.title, edition: edition.number, day: day(lastDay), count: boundBy(edition).length };
    return { decision: t('sentence.repeal', facts), means: t('means.repeal', facts) };
  }

  function ofExtension(content: Content, units: readonly string[]): Said {
    const facts = { who, title: content.title, edition: edition.number, units: units.join(', ') };
    return { decision: t('sentence.extend', facts), means: t('means.extend') };
  }

  return { who, ofDecision, ofExtension, ofRepeal };
}
