/** SQL: whether a receipt counts on a day, as acknowledged or as awaited: not one whose unit closed before it acknowledged. */
export function counts(receipt: string, day: string): string {
  return `(${receipt}.acknowledged_at IS NOT NULL OR ${isOpenOn(`${receipt}.unit`, day)})`;
}

/** SQL: whether a unit has not closed before a day. */
export function isOpenOn(unit: string, day: string): string {
  return `NOT EXISTS (SELECT FROM stream u WHERE u.id = 'unit/' || ${unit} AND (u.state->>'closed')::date < ${day})`;
}
