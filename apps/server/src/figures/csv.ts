/** A column of a table: its heading, and what stands in it. */
export interface Column<Row> {
  readonly heading: string;
  readonly of: (row: Row) => string | number | undefined | null;
}

/** Excel takes a cell that begins so for a formula, and would run what somebody wrote in a title; the wide signs are for its East Asian editions. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const QUOTED = /[";\r\n]/;

/**
 * A table as CSV (RFC 4180) for the spreadsheet of a Swedish office: cells between semicolons, since the comma is its decimal sign, and a byte order
 * mark, without which Excel reads no å, ä and ö. See docs/decisions.
 */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ of }) => of(row)))];
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;
}

function cell(value: string | number | undefined | null): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
