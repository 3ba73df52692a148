import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import style from './data-table.module.css';
import { Unbroken } from './unbroken.js';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand to the right; numbers of cases never break. */
  readonly kind?: 'text' | 'figure' | 'number';
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** On a phone each row becomes a card, its first cell on top: for lists in which one looks for a thing more than compares. */
  readonly asCards?: boolean;
}

/** A table to compare in. It scrolls in itself, and the keyboard can scroll it. */
export function DataTable<Row>({ caption, columns, rows, rowKey, asCards = false }: DataTableProps<Row>) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard (WCAG 2.1.1).
    <section className={style.region} tabIndex={0} aria-label={t('table.label', { caption })}>
      <Table data-size="sm" className={asCards ? (style.cards ?? '') : ''}>
        <caption className={style.caption}>
          <span className={style.said}>
            <Unbroken>{caption}</Unbroken>
          </span>
        </caption>
        <Table.Head>
          <Table.Row>
            {columns.map(({ key, head, kind }) => (
              <Table.HeaderCell key={key} scope="col" className={kind && style[kind]}>
                {head}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={rowKey(row)} data-listed>
              {columns.map(({ key, head, cell, kind }) => (
                <Table.Cell key={key} className={kind && style[kind]} data-head={head}>
                  {cell(row)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}
