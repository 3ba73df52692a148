import type { EditionState } from '@anvisa/domain/directive/states';
import { Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import style from './state-tag.module.css';

/** How far something has come. The shape says it as well as the colour. */
export type Standing = 'begun' | 'under-way' | 'waits' | 'applies' | 'ended' | 'trouble';

const SHAPES: Record<Standing, ReactNode> = {
  begun: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 1.6" />,
  'under-way': (
    <>
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />
    </>
  ),
  waits: <path d="M6 1.2 10.8 6 6 10.8 1.2 6z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  applies: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  ended: <path d="M2 6h8" stroke="currentColor" strokeWidth="2" />,
  trouble: <path d="M6 1 11.2 10.5H.8z" fill="currentColor" />,
};
const COLOURS = {
  begun: 'neutral',
  'under-way': 'info',
  waits: 'warning',
  applies: 'success',
  ended: 'neutral',
  trouble: 'danger',
} as const satisfies Record<Standing, string>;

export function StandingTag({ standing, children }: { readonly standing: Standing; readonly children: ReactNode }) {
  return (
    <Tag data-color={COLOURS[standing]} data-size="sm" className={style.tag}>
      <svg viewBox="0 0 12 12" aria-hidden="true" className={style.shape}>
        {SHAPES[standing]}
      </svg>
      {children}
    </Tag>
  );
}

const OF_EDITION: Record<EditionState, Standing> = {
  draft: 'begun',
  'in-review': 'under-way',
  ready: 'waits',
  postponed: 'waits',
  referred: 'waits',
  decided: 'under-way',
  published: 'under-way',
  'in-force': 'applies',
  superseded: 'ended',
  repealed: 'ended',
  lapsed: 'ended',
  'lapsed-undecided': 'ended',
  declined: 'ended',
  withdrawn: 'ended',
};

/** The state of an edition, for lists that are scanned. Its page says it as a sentence. */
export function StateTag({ state }: { readonly state: EditionState }) {
  const { t } = useTranslation('states');
  return <StandingTag standing={OF_EDITION[state]}>{t(`edition.${state}`)}</StandingTag>;
}
