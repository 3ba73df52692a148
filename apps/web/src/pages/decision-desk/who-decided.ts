import { useTranslation } from 'react-i18next';
import { dateInWords, momentInWords } from '../../kit/dates.js';

/** A decision as a case lists it: a delegate's at its instant, the board's or its chair's on the day of the meeting. */
export interface Decided {
  readonly at: string;
  readonly on?: string;
  readonly body: string;
  readonly by: { readonly name: string; readonly inStead?: string };
  readonly decidedBy?: string;
}

/** Who took a decision, and when, in words. */
export function useWhoDecided(): (decision: Decided) => { readonly who: string; readonly when: string } {
  const { t, i18n } = useTranslation('desk');
  return ({ at, on, body, by: { name, inStead }, decidedBy }) => {
    if (body !== 'delegate') return { who: decidedBy ?? t('latest.board'), when: on ? dateInWords(on, i18n.language) : '' };
    return { who: inStead === undefined ? name : t('as.deputy', { name, inStead }), when: momentInWords(at, i18n.language) };
  };
}
