import { type ReactNode, useState } from 'react';
import { DataTable } from '../kit/data-table.js';
import { Instant } from '../kit/day.js';
import { Facts } from '../kit/facts.js';
import type { TrailEntry } from './entry.js';
import style from './entry-shown.module.css';
import { placeInWords } from './place.js';
import { officeOf, sentenceOf } from './sentence.js';
import { fieldInWords, type Sayer, valueInWords } from './values.js';

export interface Change {
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

interface EntryShownProps {
  readonly entry: TrailEntry & {
    readonly at: string;
    readonly stream: string;
    readonly n: number;
    readonly hash: string;
    readonly prev?: string | null;
  };
  readonly sayer: Sayer;
  /** Where what it is about is read. */
  readonly about?: ReactNode;
  readonly changes?: readonly Change[];
  readonly moreChanges?: boolean;
  /** What may be done with it. */
  readonly acts?: ReactNode;
}

/** An entry of the trail: who did what and when, what it says, what it changed with before and after, and its proof. */
export function EntryShown({ entry, sayer, about, changes = [], moreChanges = false, acts }: EntryShownProps) {
  const { t } = sayer;
  const says = Object.entries(entry.says);
  return (
    <li className={style.entry} data-listed>
      <p className={style.sentence}>{sentenceOf(entry, sayer)}</p>
      <p className={style.about}>
        <Instant at={entry.at} withTime />
        <span>{officeOf(entry, sayer)}</span>
        {about}
      </p>
      {entry.disposed && <p>{t('disposed.fields', { fields: entry.disposed.map((field) => fieldInWords(field, sayer)).join(', ') })}</p>}
      {says.length > 0 && (
        <More summary={t('said')}>
          {() => <Facts facts={says.map(([field, value]) => [fieldInWords(field, sayer), valueInWords(value, field, sayer)])} />}
        </More>
      )}
      {changes.length > 0 && (
        <More summary={t('changed', { count: changes.length })}>
          {() => (
            <>
              <Changes changes={changes} sayer={sayer} />
              {moreChanges && <p>{t('moreChanges')}</p>}
            </>
          )}
        </More>
      )}
      <More summary={t('proof')}>{() => <Proof entry={entry} sayer={sayer} />}</More>
      {acts}
    </li>
  );
}

/** What is read by few is drawn when somebody asks for it. */
export function More({ summary, children }: { readonly summary: string; readonly children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={style.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <div>{children()}</div>}
    </details>
  );
}

function Changes({ changes, sayer }: { readonly changes: readonly Change[]; readonly sayer: Sayer }) {
  const { t } = sayer;
  const shown = (value: unknown, pointer: string) =>
    value === undefined ? t('nothing') : valueInWords(value, pointer.split('/').findLast((name) => !/^\d+$/.test(name)) ?? '', sayer);
  return (
    <DataTable
      caption={t('changed', { count: changes.length })}
      rows={changes}
      rowKey={({ pointer }) => pointer}
      columns={[
        { key: 'where', head: t('where'), cell: ({ pointer }) => placeInWords(pointer, sayer) },
        { key: 'before', head: t('before'), cell: ({ pointer, before }) => <div className={style.long}>{shown(before, pointer)}</div> },
        { key: 'after', head: t('after'), cell: ({ pointer, after }) => <div className={style.long}>{shown(after, pointer)}</div> },
      ]}
    />
  );
}

function Proof({ entry: { n, stream, hash, prev }, sayer: { t } }: Pick<EntryShownProps, 'entry' | 'sayer'>) {
  return (
    <>
      <p>{t('place', { n, stream })}</p>
      <Facts
        facts={[
          [
            t('hash'),
            <span key="hash" className={style.code}>
              {hash}
            </span>,
          ],
          [
            t('previous'),
            prev ? (
              <span key="prev" className={style.code}>
                {prev}
              </span>
            ) : (
              t('first')
            ),
          ],
        ]}
      />
    </>
  );
}
