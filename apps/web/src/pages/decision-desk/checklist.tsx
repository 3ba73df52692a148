import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { fieldId } from '../../kit/form.js';
import { useToday } from '../../kit/today.js';
import type { DecidingAs } from './deciding-as.js';
import type { Edition, Text } from './desk.js';
import style from './desk.module.css';
import { type DecisionWriting, dissentsIn, lackingInDecision, linesOf } from './writing.js';

type Row =
  | 'day'
  | 'content'
  | 'decider'
  | 'presenter'
  | 'participants'
  | 'reasons'
  | 'dissents'
  | 'mandate'
  | 'delegable'
  | 'union'
  | 'number'
  | 'hash';

interface ChecklistProps {
  readonly edition: Edition;
  readonly text: Text;
  readonly writing: DecisionWriting;
  readonly as: DecidingAs;
  /** Whether mandates carry the decision: to refer a case needs none. */
  readonly isCarried: boolean;
}

/** What the law and the house ask of this record (FL §§ 30–32, KL 6:38, MBL §§ 11, 38), ticked off as it is written. */
export function Checklist({ edition, text, writing, as, isCarried }: ChecklistProps) {
  const { t } = useTranslation('desk');
  const today = useToday();
  const lacking = lackingInDecision(writing, text);
  const field = (name: string) => lacking.find((one) => one === name || one.startsWith(`${name}/`));
  const who = as.inStead === undefined ? as.name : t('chain.deputy', { name: as.name, inStead: as.inStead });
  const participants = linesOf(writing.participants);
  const rows: readonly (readonly [key: Row, lacks: string | undefined, says: ReactNode])[] = [
    ['day', undefined, <Day key="day" day={today} plain />],
    [
      'content',
      field('/outcome') ?? field('/amended/content') ?? field('/amended/material') ?? field('/amended/amendments'),
      writing.outcome && t(`outcome.${writing.outcome}`),
    ],
    ['decider', undefined, who],
    ['presenter', field('/record/presenter'), writing.presenter],
    ['participants', undefined, participants.length > 0 ? participants.join(', ') : t('checklist.nobodyElse')],
    ['reasons', field('/record/reasons'), undefined],
    ['dissents', field('/record/dissents'), t('checklist.dissents', { count: dissentsIn(writing).length })],
    ...(isCarried ? [['mandate', undefined, undefined] as const] : []),
    ['delegable', field('/record/delegable') ?? field('/record/delegableReasons'), undefined],
    ['union', field('/record/unionNegotiation') ?? field('/record/unionNote'), undefined],
    ['number', undefined, edition.caseNumber],
    ['hash', undefined, undefined],
  ];
  return (
    <div className={style.checklist}>
      <h3>{t('checklist.title')}</h3>
      <ul>
        {rows.map(([key, lacks, says]) => (
          <li key={key} data-lacks={lacks !== undefined}>
            <span aria-hidden="true">{lacks === undefined ? '✓' : '○'}</span>
            <span>
              {lacks === undefined ? t(`checklist.of.${key}`) : <a href={`#${fieldId(lacks)}`}>{t(`checklist.of.${key}`)}</a>}
              <span className="ds-sr-only">, {t(lacks === undefined ? 'checklist.there' : 'checklist.lacks')}</span>
              {says && <span className={style.quiet}> {says}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
