import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../kit/dates.js';
import { listed } from '../../kit/listed.js';
import { Shown } from '../../kit/shown.js';
import { useRead } from '../../session/read.js';
import { useReadAll } from '../../session/read-all.js';
import { endsOf, type Resting } from './ends.js';
import { useMandateName } from './mandate-name.js';
import { conditionedOn, type Mandate } from './mandates.js';
import style from './recording.module.css';

/** What rests on a strategy, and would end with it. */
export interface WhatRests {
  readonly resting: readonly Resting[];
  readonly mandates: readonly Mandate[];
}

interface WhatRestsReadProps {
  readonly strategy: string;
  readonly children: (rests: WhatRests) => ReactNode;
}

/** Reads what rests on a strategy before its end is written down: nobody ends what they have not seen. */
export function WhatRestsRead({ strategy, children }: WhatRestsReadProps) {
  const directives = useRead('/api/strategies/{strategy}/directives', { path: { strategy } });
  const mandates = useReadAll('/api/mandates');
  return (
    <Shown read={directives}>
      {({ items }) => <Shown read={mandates}>{(all) => children({ resting: items, mandates: conditionedOn(all.items, strategy) })}</Shown>}
    </Shown>
  );
}

interface Ending {
  /** Not there until it is written. */
  readonly lastDay: string;
  readonly carriesOver?: readonly string[];
  /** The strategy never applied. */
  readonly never?: boolean;
}

/** One thing that follows, as it is said before one is asked for it, and what it is about by name. */
export interface Following {
  readonly said: string;
  readonly names?: readonly string[];
  /** The language of the names, where it is not the page's. */
  readonly lang?: 'sv';
}

/** Says what follows of a strategy's end, a sentence for each kind. */
export function useWhatEnds(): (rests: WhatRests, ending: Ending) => readonly Following[] {
  const { t, i18n } = useTranslation('recording');
  const nameOfMandate = useMandateName();
  return ({ resting, mandates }, { lastDay, carriesOver, never = false }) => {
    const { directives, drafts, carried } = endsOf(resting, carriesOver);
    const day = lastDay && dateInWords(lastDay, i18n.language);
    const fallen = mandates.map(nameOfMandate);
    return [
      directives.length > 0
        ? { said: t('ends.directives', { count: directives.length, lastDay: day }), names: directives, lang: 'sv' as const }
        : { said: t('ends.nothing') },
      ...(drafts.length > 0 ? [{ said: t('ends.drafts', { count: drafts.length }), names: drafts, lang: 'sv' as const }] : []),
      ...(carried.length > 0 ? [{ said: t('ends.carried', { count: carried.length }), names: carried, lang: 'sv' as const }] : []),
      ...(fallen.length > 0 ? [{ said: t(never ? 'ends.mandatesNever' : 'ends.mandates'), names: fallen }] : []),
    ];
  };
}

/** What follows, to read before one is asked. */
export function Follows({ of }: { readonly of: readonly Following[] }) {
  const { t, i18n } = useTranslation('recording');
  return (
    <section aria-labelledby="foljer">
      <b id="foljer">{t('ends.title')}</b>
      <ul className={style.follows}>
        {of.map(({ said, names = [], lang }) => (
          <li key={said}>
            {said}
            {names.length > 0 && <p lang={lang}>{listed(names, i18n.language)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
