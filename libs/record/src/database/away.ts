/** Also out of disk, of memory or of connections (class 53): somebody makes room. */
const AWAY_CODES = /^(57P0[123]|53|08|55P03|57014|25P0[34]|ECONN|EPIPE|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT)/;
const AWAY_WORDS = /Connection terminated|timeout exceeded when trying to connect|not queryable|Client was closed|Query read timeout/;

/** Whether an error says that Postgres is away or overloaded, so that the same request may go through in a moment. */
export function saysAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (typeof code === 'string' && AWAY_CODES.test(code)) || (typeof message === 'string' && AWAY_WORDS.test(message));
}

/** Whether an error says that a statement took too long: for a lock that another holds, or for what it was asked. The connection is whole. */
export function saysTooLong(error: unknown): boolean {
  const code = codeOf(error);
  return code === '55P03' || code === '57014';
}

/** Whether an error says that another transaction was first: read and decide again. */
export function saysConflict(error: unknown): boolean {
  const code = codeOf(error);
  return code === '23505' || code === '40001' || code === '40P01';
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined;
}
